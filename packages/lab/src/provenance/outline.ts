/** A command in the list of all commands. */
export interface Outline {
  readonly name: string;
  readonly description: string;
  readonly usage: string;
}
