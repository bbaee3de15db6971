import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { solve } from './solve.ts';
import { governmentOf, run, steps } from './still.ts';

/**
 * The queue of obstacles before one minister (ODD §7.2, §7.4), as a discrete-time queue with a finite source.
 *
 * A ministry of two units with M mandates in all. Each free mandate is blocked with probability h a month,
 * after the meeting; the minister, whose time goes to obstacles only (base and unit hours 0), can give H
 * hours of the c·N needed and so decides
 * ⌊min(1, H/(cN))·N + ½⌋ = min(N, D) of N, D = H/c a whole number. Nobody helps himself. At the ends of
 * months therefore
 *
 *   N' = R + Binomial(M − R, h),  R = max(0, N − D),
 *
 * a Markov chain on 0 … M (a queue with bulk service of D and M sources; Bruneel & Kim 1993, Discrete-Time
 * Models for Communication Systems, ch. 1, for the infinite source). Its stationary distribution solves π =
 * πP, Σπ = 1: a linear system. The mean wait follows from Little's law:
 * E[wait] = E[N] / E[min(N, D)], in months, since an obstacle counts in N at the end of each month that it waits.
 */
const binomial = (n: number, k: number, p: number): number => {
  let chance = (1 - p) ** n;
  for (let i = 1; i <= k; i++) chance *= ((n - i + 1) / i) * (p / (1 - p));
  return chance;
};

function stationary(mandates: number, rate: number, decided: number): number[] {
  const states = Array.from({ length: mandates + 1 }, (_, n) => n);
  const transition = states.map((n) => {
    const left = Math.max(0, n - decided);
    return states.map((next) => (next < left ? 0 : binomial(mandates - left, next - left, rate)));
  });
  // One equation of π(P − I) = 0 follows from the others; the sum takes its place.
  const matrix = states.map((next) =>
    states.map((n) => (next === mandates ? 1 : transition[n][next] - Number(n === next))),
  );
  return solve(
    matrix,
    states.map((next) => Number(next === mandates)),
  );
}

/** What is allowed for grows as months get fewer. */
const MONTHS = extent(4000, 30_000);

/** Means over a long run, without a warm-up from its empty start. */
function longRun(
  mandatesOfUnit: number,
  rate: number,
  hours: number,
  hoursPerObstacle: number,
): { pending: number; wait: number; error: number } {
  const government = governmentOf([{ units: [{}, {}] }], { services: mandatesOfUnit });
  const simulation = run(government, {
    obstacleRate: rate,
    ministerHours: hours,
    ministryBaseHours: 0,
    hoursPerUnit: 0,
    hoursPerObstacle,
  });
  steps(simulation, 500);
  const { state } = simulation;
  const batches: number[] = [];
  let [resolved, ages] = [0, 0];
  for (let batch = 0; batch < 50; batch++) {
    let sum = 0;
    for (let month = 0; month < MONTHS / 50; month++) {
      steps(simulation, 1);
      sum += state.pending;
      resolved += state.resolved;
      ages += state.resolvedAge;
    }
    batches.push(sum / (MONTHS / 50));
  }
  const pending = batches.reduce((sum, mean) => sum + mean, 0) / batches.length;
  const variance = batches.reduce((sum, mean) => sum + (mean - pending) ** 2, 0) / (batches.length - 1);
  return { pending, wait: ages / resolved, error: Math.sqrt(variance / batches.length) };
}

describe.each([
  { mandatesOfUnit: 10, rate: 0.05, hours: 40, hoursPerObstacle: 40 },
  { mandatesOfUnit: 12, rate: 0.09, hours: 40, hoursPerObstacle: 20 },
  { mandatesOfUnit: 8, rate: 0.3, hours: 30, hoursPerObstacle: 10 },
])(
  'obstacles before one minister, $mandatesOfUnit mandates of two units, rate $rate, $hours h at $hoursPerObstacle h',
  (queue) => {
    const { mandatesOfUnit, rate, hours, hoursPerObstacle } = queue;
    const decided = hours / hoursPerObstacle;
    const distribution = stationary(2 * mandatesOfUnit, rate, decided);
    const mean = (value: (n: number) => number): number =>
      distribution.reduce((sum, chance, n) => sum + chance * value(n), 0);
    const seen = longRun(mandatesOfUnit, rate, hours, hoursPerObstacle);

    it('have the mean number pending of the queue', () => {
      expect(Math.abs(seen.pending - mean((n) => n))).toBeLessThan(4 * seen.error);
    });
    it('and its mean wait', () => {
      const wait = mean((n) => n) / mean((n) => Math.min(n, decided));
      expect(Math.abs(seen.wait / wait - 1)).toBeLessThan((6 * seen.error) / mean((n) => n));
    });
  },
);

it('with time for all, what is pending is what arose this month, Binomial(M, h), and every wait is one month', () => {
  const [mandatesOfUnit, rate] = [15, 0.2];
  const seen = longRun(mandatesOfUnit, rate, 400, 0);
  expect(seen.wait).toBe(1);
  const mean = 2 * mandatesOfUnit * rate;
  expect(Math.abs(seen.pending - mean)).toBeLessThan(4 * Math.sqrt((mean * (1 - rate)) / MONTHS));
});
