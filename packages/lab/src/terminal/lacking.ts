/** Something that was asked for is not there, or not whole: told, and an exit code of its own. */
export class Lacking extends Error {
  override readonly name = 'Lacking';
}
