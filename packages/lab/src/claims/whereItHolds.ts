import type { ParameterName } from '@joined-up/core';
import { decisionTree, mean, prim, type DecisionTree, type Discovery } from '@joined-up/statistics';
import { fixedBy } from '@joined-up/claims';
import { keyedDraws } from './keyedDraws.ts';
import type { Finding, TriedClaim } from './tryClaim.ts';

/** On what a claim depends: the parameters that distinguish the worlds where it holds. */
export interface WhereItHolds {
  /** Questions about parameters that separate worlds where it holds from the others. */
  readonly tree: DecisionTree;
  /** The box of parameters in which it holds most. */
  readonly box: Discovery;
}

/**
 * Looks for the worlds in which a finding has the claimed sign.
 * @returns undefined if it holds in all known worlds or in none
 */
export function whereItHolds(
  { claim, worlds }: TriedClaim,
  { effects, question: { id, arms, direction } }: Finding,
): WhereItHolds | undefined {
  const fixed = new Set<string>(fixedBy(arms));
  const names = Object.keys(worlds[0]?.parameters ?? {}).filter((name) => !fixed.has(name));
  const known = worlds.flatMap(({ parameters }, w) => {
    const values = effects[w].filter((effect) => effect !== null);
    return values.length === 0
      ? []
      : [
          {
            point: names.map((name) => parameters[name as ParameterName]!),
            holds: direction === 'higher' ? mean(values) > 0 : mean(values) < 0,
          },
        ];
  });
  const sampled = {
    names,
    points: known.flatMap(({ point }) => point),
    cases: known.map(({ holds }) => holds),
  };
  if (!sampled.cases.includes(true) || !sampled.cases.includes(false)) return undefined;
  return {
    tree: decisionTree(sampled, { depth: 2, leastMass: 0.1 }),
    box: prim(sampled, keyedDraws(`${claim.id} ${id} worlds`), { leastMass: 0.1 }),
  };
}
