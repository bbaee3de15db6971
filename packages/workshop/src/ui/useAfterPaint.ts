import { useEffect, useState } from 'preact/hooks';

/**
 * A value that is less urgent than the rest of the screen: it changes after the browser has painted the
 * rest.
 * @param marks - the value is taken anew when one of these changes
 */
export function useAfterPaint<T>(value: T, marks: readonly unknown[]): T {
  const [shown, show] = useState(value);
  useEffect(() => show(() => value), marks);
  return shown;
}
