import { dialOf, fit, type DialId, type DialValue } from '../setting/dials.ts';

/** Where a finding flips: the nearest value of a dial at which the difference has the other sign. */
export interface Flip {
  readonly dial: DialId;
  readonly from: DialValue;
  readonly to: DialValue;
  /** How far the dial moves, as a share of its range; 1 for a switch or a choice. */
  readonly move: number;
}

/** The values to try for a dial: a list for each direction (or option), nearest first. */
function candidates(id: DialId, from: DialValue): { readonly value: DialValue; readonly move: number }[][] {
  const dial = dialOf(id);
  switch (dial.kind) {
    case 'switch':
      return [[{ value: !(from as boolean), move: 1 }]];
    case 'choice':
      return dial.options
        .filter((option) => option !== from)
        .map((option) => [{ value: option as DialValue, move: 1 }]);
    case 'number': {
      const steps = Math.round((dial.high - dial.low) / dial.step);
      const all = Array.from({ length: steps + 1 }, (_, i) => fit(dial, dial.low + i * dial.step)!);
      const move = (value: DialValue) => ({
        value,
        move: Math.abs((value as number) - (from as number)) / (dial.high - dial.low),
      });
      return [
        all.filter((value) => value > from).map(move),
        all
          .filter((value) => value < from)
          .toReversed()
          .map(move),
      ];
    }
  }
}

/**
 * Finds the smallest move of a dial that turns the sign of a difference: tries the far end of each
 * direction, then bisects. If the sign turns more than once on the way, a smaller move may be missed.
 * @param differenceAt - mean difference with the dial at a value @returns `undefined` if no far end turns
 * the sign
 */
export async function findFlip(
  id: DialId,
  from: DialValue,
  sign: number,
  differenceAt: (value: DialValue) => Promise<number>,
): Promise<Flip | undefined> {
  let best: Flip | undefined;
  const turned = async (value: DialValue) => Math.sign(await differenceAt(value)) === -sign;
  for (const list of candidates(id, from)) {
    if (list.length === 0 || !(await turned(list.at(-1)!.value))) continue;
    let [low, high] = [-1, list.length - 1];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (await turned(list[middle].value)) high = middle;
      else low = middle;
    }
    if (best === undefined || list[high].move < best.move)
      best = { dial: id, from, to: list[high].value, move: list[high].move };
  }
  return best;
}
