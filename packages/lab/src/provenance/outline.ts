/** What the list of all commands says of one. */
export interface Outline {
  readonly name: string;
  readonly description: string;
  readonly usage: string;
}
