import type { Film } from './film.ts';

/**
 * What becomes of a piece of work: it fills its glass, spills over because another ministry did it already,
 * or cancels out with work that contradicts it.
 */
export const fates = ['fills', 'spills', 'cancels'] as const;
export type Fate = (typeof fates)[number];

/** A piece of work on its way from a ministry to a goal. */
export interface Dot {
  /** When it leaves, months from the start of the run. */
  readonly at: number;
  /** Indices of a ministry and a goal. */
  readonly ministry: number;
  readonly goal: number;
  readonly fate: Fate;
}

/** About this many dots leave in a month; it decides how much effective effort one dot stands for. */
export const DOTS_A_MONTH = 80;

/**
 * The golden ratio spreads the beginnings of streams evenly, so that their first dots do not leave
 * together.
 */
const START = 0.618;

/**
 * The work of a run as dots, by the month in which they leave. A stream from a ministry to a goal sends a
 * dot whenever another portion of effective effort has flowed; of its dots as many spill over as the model
 * calls duplicated, and as many cancel as its goal has contradiction.
 * @param portion - effective effort of one dot, > 0
 */
export function dotsOf({ ministries, goals, months }: Film, portion: number): Dot[] {
  const dots: Dot[] = [];
  for (let m = 0; m < ministries.length; m++)
    for (let k = 0; k < goals.length; k++) {
      const at = m * goals.length + k;
      let [flowed, spilt, cancelled] = [(at * START) % 1, (at * START + 0.5) % 1, (at * START + 0.25) % 1];
      for (const { month, worked, achieved } of months) {
        const pieces = worked.supply[at] / portion;
        const share = worked.supply[at] > 0 ? worked.spill[at] / worked.supply[at] : 0;
        const before = flowed;
        flowed += pieces;
        for (let next = Math.floor(before) + 1; next <= flowed; next++) {
          spilt += share;
          cancelled += achieved.contradiction[k];
          const fate: Fate = spilt >= 1 ? 'spills' : cancelled >= 1 ? 'cancels' : 'fills';
          if (spilt >= 1) spilt--;
          else if (cancelled >= 1) cancelled--;
          dots.push({ at: month + (next - before) / pieces, ministry: m, goal: k, fate });
        }
      }
    }
  return dots.sort((a, b) => a.at - b.at);
}

/** Effective effort of one dot, from the first film; the same for all films that are shown together. */
export function portionOf(films: readonly Film[]): number {
  const [first] = films;
  const all = first.months.reduce(
    (sum, { worked }) => sum + worked.supply.reduce((whole, one) => whole + one, 0),
    0,
  );
  return all / first.months.length / DOTS_A_MONTH || 1;
}
