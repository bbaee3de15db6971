/** Something asked for is missing or incomplete: reported, with an exit code of its own. */
export class Lacking extends Error {
  override readonly name = 'Lacking';
}
