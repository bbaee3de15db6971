import { resolveParameters, type Regime, type RegimeMaker, type Scenario } from '@joined-up/core';

/** Kinds of chairs, the strongest claim on attention first. */
const RANK = ['prime-minister', 'centre', 'czar', 'minister', 'peer', 'officials'];
export const NOBODY = 'nobody';

/**
 * Who chairs the forums of a regime other than cabinet, over all its steps: `centre+prime-minister`,
 * `peer`, or `nobody`. Regimes with the same chairs may differ in everything else.
 */
export function chairsOf(regime: RegimeMaker, scenario: Scenario): string {
  const parameters = resolveParameters(scenario.parameters);
  const made = regime.make(scenario.government(1, parameters), parameters);
  const chairs = new Set(chairsIn(made));
  return RANK.filter((chair) => chairs.has(chair)).join('+') || NOBODY;
}

const chairsIn = ({ forums, later = [] }: Regime): string[] => [
  ...forums.filter(({ kind }) => kind !== 'cabinet').map(({ chair }) => chair.kind),
  ...later.flatMap(({ regime }) => (regime === undefined ? [] : chairsIn(regime))),
];
