import { useEffect, useState } from 'preact/hooks';

/**
 * A value that is less urgent than the rest of the screen: it stays as it was until what changed with it has
 * been painted.
 * @param marks - it counts as changed when one of these does
 */
export function useAfterPaint<T>(value: T, marks: readonly unknown[]): T {
  const [shown, show] = useState(value);
  useEffect(() => show(() => value), marks);
  return shown;
}
