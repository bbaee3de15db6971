/**
 * The folder that a program was writing to is lost: it, or parts in it, were deleted or moved, or another
 * program has its lock. The same command may be given again.
 */
export class Lost extends Error {
  override readonly name = 'Lost';
}
