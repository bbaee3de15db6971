/**
 * A coordinate as text, to hundredths of a pixel: finer than any screen, and coarse enough that every
 * JavaScript engine writes the same.
 * @throws {RangeError} if it is not finite: a picture with a hole would look like a result
 */
export function pixel(coordinate: number): string {
  if (!Number.isFinite(coordinate)) throw new RangeError(`invalid coordinate: ${coordinate}`);
  return String(Math.round(coordinate * 100) / 100 + 0);
}
