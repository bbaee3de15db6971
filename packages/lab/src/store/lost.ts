/**
 * What a program was writing was taken from under it: its folder was deleted or moved, parts of it were, or
 * another program has it now. The same command may be given again.
 */
export class Lost extends Error {
  override readonly name = 'Lost';
}
