import { dialOf, fit, type DialId, type DialValue } from '../setting/dials.ts';

/** Where a finding turns: the value of a dial nearest to where it stands at which the difference has the other sign. */
export interface Flip {
  readonly dial: DialId;
  readonly from: DialValue;
  readonly to: DialValue;
  /** How far it had to move, of its whole range; 1 for a switch. */
  readonly move: number;
}

/** The values a dial can be tried at, nearest to where it stands first, in either direction. */
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
 * Looks for the smallest move of a dial that turns the sign of a difference: the far end first, then by halves.
 * A difference that turns twice on the way may hide a smaller move.
 * @param differenceAt - mean difference with the dial at a value
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
