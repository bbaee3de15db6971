import type { ActRecord } from './actRecord.ts';
import { differs, type Reading } from './reading.ts';

/** The first act of a month whose effect differs, as it stands in the records of the two runs. */
export interface FirstAct {
  readonly key: string;
  readonly kind: ActRecord['kind'];
  /** Who took it: both, with another effect, or only one of the two. */
  readonly by: 'both' | 'a' | 'b';
  /** How things stood after it, on both sides; after an act of one side, the other stands where it stood. */
  readonly after: { readonly a: Reading; readonly b: Reading };
}

/**
 * Goes through the acts of a month of two runs that were equal at its start, side by side. An act that
 * only one side takes is compared with nothing done.
 * @param known - indices of quantities that differ since the regimes began: they say nothing about an act
 * @returns nothing if every act had the same effect
 */
export function firstAct(
  a: readonly ActRecord[],
  b: readonly ActRecord[],
  known: ReadonlySet<number>,
): FirstAct | undefined {
  const apart = (one: Reading, other: Reading): boolean =>
    one.some(
      (values, index) => !known.has(index) && values.some((value, i) => differs(value, other[index][i])),
    );
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine?.key === theirs?.key) {
      if (apart(mine.after, theirs.after))
        return { key: mine.key, kind: mine.kind, by: 'both', after: { a: mine.after, b: theirs.after } };
      i++;
      j++;
      continue;
    }
    // An act of a that b does not take later in the month is a's alone; otherwise b's comes first.
    const onlyA =
      mine !== undefined && (theirs === undefined || !b.slice(j).some(({ key }) => key === mine.key));
    const act = onlyA ? mine : theirs;
    const by = onlyA ? 'a' : 'b';
    if (apart(act.before, act.after)) {
      return {
        key: act.key,
        kind: act.kind,
        by,
        after: onlyA ? { a: act.after, b: act.before } : { a: act.before, b: act.after },
      };
    }
    if (onlyA) i++;
    else j++;
  }
  return undefined;
}
