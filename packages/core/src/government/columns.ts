/**
 * A column of whole numbers, one for each item. (`Int32Array.from` with a function is many times slower.)
 */
export function int32<Item>(items: ArrayLike<Item>, of: (item: Item, place: number) => number): Int32Array {
  const column = new Int32Array(items.length);
  for (let i = 0; i < items.length; i++) column[i] = of(items[i], i);
  return column;
}

/** A column of numbers, one for each item. */
export function float64<Item>(
  items: ArrayLike<Item>,
  of: (item: Item, place: number) => number,
): Float64Array {
  const column = new Float64Array(items.length);
  for (let i = 0; i < items.length; i++) column[i] = of(items[i], i);
  return column;
}

/** The whole numbers from 0 to `count` − 1, as a column. */
export function upTo(count: number): Int32Array {
  const column = new Int32Array(count);
  for (let i = 0; i < count; i++) column[i] = i;
  return column;
}
