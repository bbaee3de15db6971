import { entityKey, luckOf, pairKey, streamOf, streams, uniform } from '@joined-up/core';

/**
 * An order in which to read the keyed draws as one sequence of 32-bit words: a battery finds what
 * correlates along it.
 */
export interface Order {
  readonly name: string;
  readonly meaning: string;
  /** Slow per word, so only tests that read at most a few hundred million words are run. */
  readonly isSlow?: boolean;
  /** The word at an index of the sequence, from 0. */
  readonly word: (place: number) => number;
}

/** The 32 bits of a uniform draw. */
const bits = (draw: number): number => Math.floor(draw * 2 ** 32);

const lucks = streams.map(({ name }) => streamOf(luckOf('battery'), name));
const [need] = lucks;
const MONTHS = 96;
const MANDATES = Array.from({ length: 300 }, (_, e) =>
  pairKey(entityKey(`unit ${e % 48}`), entityKey(`cell ${e}`)),
);

export const orders: readonly Order[] = [
  {
    name: 'months',
    meaning: 'months of one entity, one after another',
    word: (place) => bits(uniform(need, 7, place)),
  },
  {
    name: 'entities',
    meaning: 'entities numbered 0, 1, 2 … in one month',
    word: (place) => bits(uniform(need, place | 0, 5)),
  },
  {
    name: 'a government',
    meaning:
      'as a run reads them: month by month, all mandates of a government by their names; then the next seed',
    word: (() => {
      let [seed, luck] = [-1, need];
      return (place: number) => {
        const now = Math.floor(place / (MONTHS * MANDATES.length));
        if (now !== seed) [seed, luck] = [now, streamOf(luckOf(now), 'obstacle')];
        const within = place - now * MONTHS * MANDATES.length;
        return bits(
          uniform(luck, MANDATES[within % MANDATES.length], Math.floor(within / MANDATES.length)),
        );
      };
    })(),
  },
  {
    name: 'streams',
    meaning: 'the streams in turn, same entity and month',
    word: (place) => bits(uniform(lucks[place % lucks.length], 11, Math.floor(place / lucks.length))),
  },
  {
    name: 'seeds',
    meaning: 'the first draw of seeds 1, 2, 3 …',
    isSlow: true,
    word: (place) => bits(uniform(streamOf(luckOf(place + 1), 'need'), 7, 0)),
  },
];
