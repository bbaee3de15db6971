import { regimes, suggest, type Problem, type RegimeMaker, type Scenario } from '@joined-up/core';

/** The regimes of ODD §3, and the scenario's own. */
export const regimesOf = (scenario: Scenario): readonly RegimeMaker[] => [
  ...regimes,
  ...(scenario.regimes ?? []),
];

/** Regimes by id, each once; unknown ones are added to `problems`. */
export function chooseRegimes(
  scenario: Scenario,
  ids: readonly string[],
  option: string,
  problems: Problem[],
): RegimeMaker[] {
  const known = regimesOf(scenario);
  return [...new Set(ids)].flatMap((id) => {
    const regime = known.find((candidate) => candidate.id === id);
    if (regime !== undefined) return [regime];
    problems.push({
      path: option,
      expected: 'the id of a regime',
      found: `'${id}'`,
      mend: suggest(
        id,
        known.map((candidate) => candidate.id),
        "list them with 'joined-up regimes'",
      ),
    });
    return [];
  });
}
