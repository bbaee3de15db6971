import {
  checkRegime,
  InputError,
  resolveParameters,
  suggest,
  type Government,
  type Parameters,
  type RegimeMaker,
  type Scenario,
} from '@joined-up/core';
import type { Path, PlacedProblem } from '@joined-up/scenarios';
import type { Choice, ChoiceOption } from './choice.ts';
import { isAbout, withChosen } from './withChosen.ts';

/** A scenario of a study, with the regimes of its runs. */
export interface ChoosingIn {
  readonly scenario: Scenario;
  readonly regimes: readonly RegimeMaker[];
}

/**
 * Tries every option of every choice in every scenario under every regime, as it is drawn with seed 1:
 * unknown ministries and forums, impossible chairs, choices about nothing. Adds what is wrong to
 * `problems`, what is worth knowing to `notes`. Skips scenarios of which only facts were kept.
 * @param places - path of each option
 * @param fixed - parameters that are set in every run; where they cannot be, only ministries are looked
 * for
 */
export function checkChoices(
  choices: readonly Choice[],
  places: ReadonlyMap<ChoiceOption, Path>,
  all: readonly ChoosingIn[],
  fixed: Readonly<Record<string, number>> | undefined,
  { problems, notes }: { readonly problems: PlacedProblem[]; readonly notes: string[] },
): void {
  const asked = choices.filter(({ kind }) => kind !== 'regime');
  if (asked.length === 0) return;
  const drawn = all.flatMap(({ scenario, regimes }) => {
    const parameters = resolveParameters({ ...scenario.parameters, ...fixed });
    const government = governmentOf(scenario, parameters);
    return government === undefined ? [] : [{ scenario, regimes, government, parameters }];
  });
  if (drawn.length === 0) return;
  for (const choice of asked) {
    const before = problems.length;
    for (const { scenario, government } of drawn)
      unknownMinistries(choice, places, scenario, government, problems);
    if (problems.length > before || fixed === undefined) continue;
    const made = drawn.flatMap(({ regimes, ...from }) =>
      regimes.map((maker) => ({ ...from, maker, regime: maker.make(from.government, from.parameters) })),
    );
    const acting = made.filter(({ regime }) => isAbout(choice, regime));
    if (acting.length === 0) {
      problems.push(aboutNothing(choice, made));
      continue;
    }
    const still = [...new Set(made.map(({ maker }) => maker.id))].filter(
      (id) => !acting.some(({ maker }) => maker.id === id),
    );
    if (still.length > 0) notes.push(`The lever ${choice.name} changes nothing under ${still.join(', ')}.`);
    for (const option of choice.options) {
      const wrong = acting.flatMap(({ maker, regime, government, parameters, scenario }) => {
        const was = checkRegime(regime, government).map((problem) => JSON.stringify(problem));
        return checkRegime(withChosen(maker, [{ choice, option }]).make(government, parameters), government)
          .filter((problem) => !was.includes(JSON.stringify(problem)))
          .map((problem) => ({ problem, under: maker.id, scenario }));
      });
      const [first] = wrong;
      if (first === undefined) continue;
      const under = [...new Set(wrong.map((each) => each.under))].join(', ');
      problems.push({
        path: places.get(option)!,
        expected: `an option that can be under ${under}`,
        found:
          `${option.name}: ${first.problem.path.replace(/\.\d+/g, '')} should be ` +
          `${first.problem.expected}, and is ${first.problem.found}`,
        mend: 'take it out, or take a regime in which it can be',
      });
    }
  }
}

const governmentOf = (scenario: Scenario, parameters: Parameters): Government | undefined => {
  try {
    return scenario.government(1, parameters);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
};

function unknownMinistries(
  { options }: Choice,
  places: ReadonlyMap<ChoiceOption, Path>,
  scenario: Scenario,
  { ministries }: Government,
  problems: PlacedProblem[],
): void {
  const known = ministries.map(({ id }) => id);
  for (const option of options) {
    const { value } = option;
    const named = typeof value === 'object' ? ('peer' in value ? [value.peer] : value) : [];
    named.forEach((id, i) => {
      if (!known.includes(id))
        problems.push({
          path: places.get(option)!,
          expected: `a ministry of ${scenario.id}`,
          found: `'${id}'`,
          mend: suggest(id, known, `one of ${known.join(', ')}`),
        });
      else if (named.indexOf(id) !== i)
        problems.push({
          path: places.get(option)!,
          expected: 'each ministry once',
          found: `'${id}' again`,
          mend: 'take one out',
        });
    });
  }
}

function aboutNothing(
  { name, kind, of }: Choice,
  made: readonly { readonly maker: RegimeMaker; readonly regime: ReturnType<RegimeMaker['make']> }[],
): PlacedProblem {
  const path = ['levers', name];
  const regimes = [...new Set(made.map(({ maker }) => maker.id))].join(', ');
  if (kind === 'merger')
    return {
      path,
      expected: 'a regime with a merger, whose ministries could be others',
      found: `none in ${regimes}`,
      mend: 'name one under regimes, e.g. superministry',
    };
  const forums = made.flatMap(({ regime }) => [
    ...regime.forums,
    ...(regime.later ?? []).flatMap((step) => step.regime?.forums ?? []),
  ]);
  const fit = kind === 'chair' ? forums.filter((forum) => forum.kind === 'committee') : forums;
  const there = [...new Set(fit.flatMap((forum) => [forum.kind, forum.id]))];
  const expected =
    kind === 'chair'
      ? 'a regime with a committee, whose chair could be another'
      : 'a regime with a forum besides cabinet';
  if (of === undefined || fit.length === 0)
    return {
      path,
      expected,
      found: `none in ${regimes}`,
      mend: `name one under regimes, e.g. ${kind === 'chair' ? 'committees' : 'working-groups'}`,
    };
  return {
    path: [...path, 'of'],
    expected:
      kind === 'chair'
        ? 'committees of the regimes, by kind or id'
        : 'forums of the regimes, by kind or id',
    found: `'${of.join("', '")}'`,
    mend: suggest(of[0], there, `there are ${there.join(', ')}`),
  };
}
