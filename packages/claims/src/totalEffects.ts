import type { Luck, RegimeMaker } from '@joined-up/core';
import { mean, standardDeviation } from '@joined-up/statistics';
import type { Account, Arm, Question, Runs } from './claim.ts';
import { metric } from './measure.ts';

/** Parameters that are drawn together. */
export interface Group {
  /** Its name in tables. */
  readonly name: string;
  /** Draws all of them with one luck. */
  readonly draw: NonNullable<Arm['draw']>;
}

const outcome = metric('outcome');
const share = { ...outcome, id: 'totalEffect', name: 'Total effect on outcome, share of its variance' };

/**
 * Sobol' total effects of two groups, within each world: half the mean squared change of the outcome when
 * one group is drawn again and the other kept, as a share of the variance. Each replicate is a base point
 * with its own luck.
 * @param regime - the regime, for all that is not drawn
 * @param within - key of the draws
 * @see Jansen (1999), Computer Physics Communications 117:35–43 (the estimator)
 */
export function totalEffects(
  regime: RegimeMaker,
  one: Group,
  other: Group,
  within: (luck: Luck, name: string) => Luck,
): { readonly question: Question; readonly account: Account } {
  const armOf = (first: string, second: string): Arm => {
    const draw: Group['draw'] = (luck) => {
      const [a, b] = [one.draw(within(luck, first)), other.draw(within(luck, second))];
      return { ...a, ...b, parameters: { ...a.parameters, ...b.parameters } };
    };
    return { regime, draw };
  };
  const [both, neither, again, otherAgain] = [
    armOf('A', 'A'),
    armOf('B', 'B'),
    armOf('B', 'A'),
    armOf('A', 'B'),
  ];
  const arms = [both, neither, again, otherAgain];
  return {
    question: {
      id: 'totalEffect',
      measure: share,
      says: `of ${one.name} above that of ${other.name}`,
      direction: 'higher',
      arms,
      effects: (world) =>
        partsIn(world, arms).map((parts) => (parts === null ? null : parts[0] - parts[1])),
      reference: () => null,
    },
    account: {
      id: 'total effects',
      title: 'Sobol’ total effects within a world, shares of the variance of outcome',
      head: 'group',
      rows: [one.name, other.name],
      arms,
      measures: [outcome],
      columns: [{ name: 'total effect', kind: 'value' }],
      values(world) {
        const known = partsIn(world, arms).filter((parts) => parts !== null);
        return [0, 1].map((group) => [
          known.length === 0 ? null : mean(known.map((parts) => parts[group])),
        ]);
      },
    },
  };
}

/**
 * For each replicate half the square of both changes over the variance in the world; their means are the
 * total effects. Shape [replicate].
 */
function partsIn(
  world: readonly Runs[],
  [both, neither, again, otherAgain]: readonly Arm[],
): (readonly [number, number] | null)[] {
  const values = world.map((runs) =>
    [both, neither, again, otherAgain].map((arm) => outcome.of(runs(arm))),
  );
  const known = values.filter((row): row is number[] => !row.includes(null));
  const variance = standardDeviation(known.flatMap(([a, b]) => [a, b])) ** 2;
  return values.map((row) => {
    if (row.includes(null) || !(variance > 0)) return null;
    const [a, , c, d] = row as number[];
    return [(a - c) ** 2 / (2 * variance), (a - d) ** 2 / (2 * variance)];
  });
}
