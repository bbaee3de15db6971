import { InputError, suggest, type Problem } from '@joined-up/core';
import { outcomeReader } from '../study/outcomeReader.ts';
import type { Asked, AskedResults } from '../study/askedResults.ts';
import { say } from '../words/say.ts';

/** What to look at in results; whatever is left out is filled in if there is only one choice. */
export interface Question {
  /** A metric, an outcome of the study or a formula. @defaultValue the study's first outcome */
  readonly outcome?: string;
  /** Id of the regime to look at. @defaultValue the regime, of a study of one */
  readonly regime?: string;
  /** Look at paired differences to this regime. @defaultValue none */
  readonly reference?: string;
  /** Id of the scenario to look at. @defaultValue the scenario, of a study of one */
  readonly scenario?: string;
}

/**
 * Checks a question against a study; what is wrong is added to `problems`.
 * @param before - put before the names of options in messages: '--' on a command line
 */
export function askedOf(
  results: AskedResults,
  { outcome = results.plan.outcomes[0], regime, reference, scenario }: Question,
  problems: Problem[],
  before = '',
): Required<Omit<Asked, 'reference'>> & Pick<Asked, 'reference'> {
  const { plan } = results;
  const scenarios = plan.scenarios.map((each) => each.scenario.id);
  outcomeReader(outcome, plan, () => ({}), problems, `${before}outcome`);
  const one = (name: string, id: string | undefined, known: readonly string[]): string => {
    if (id === undefined && known.length > 1)
      problems.push({ path: `${before}${name}`, expected: `one of ${known.join(', ')}`, found: 'nothing' });
    else if (id !== undefined && !known.includes(id))
      problems.push({
        path: `${before}${name}`,
        expected: `a ${name === 'scenario' ? name : 'regime'} of the study`,
        found: `'${id}'`,
        mend: suggest(id, known, `one of ${known.join(', ')}`),
      });
    return id ?? known[0];
  };
  const chosen = one('regime', regime, plan.regimes);
  if (reference !== undefined) one('reference', reference, plan.regimes);
  if (reference !== undefined && reference === chosen)
    problems.push({
      path: `${before}reference`,
      expected: 'another regime',
      found: `'${reference}' again`,
    });
  return {
    outcome,
    regime: chosen,
    ...(reference === undefined ? {} : { reference }),
    scenario: one('scenario', scenario, scenarios),
  };
}

/** The same for a script. @throws {InputError} naming everything that is wrong */
export function checkedQuestion(
  results: AskedResults,
  question: Question,
  what: string,
): ReturnType<typeof askedOf> {
  const problems: Problem[] = [];
  const asked = askedOf(results, question, problems);
  if (problems.length > 0) throw new InputError(what, problems);
  return asked;
}

/**
 * Checks regimes that are looked at together; what is wrong is added to `problems`.
 * @param path - the name of the option in messages
 */
export function checkRegimes(
  { plan }: AskedResults,
  ids: readonly string[],
  reference: string | undefined,
  problems: Problem[],
  path = 'regimes',
): void {
  if (ids.length === 0) problems.push({ path, expected: 'one regime at least', found: 'none' });
  ids.forEach((id, place) => {
    if (!plan.regimes.includes(id))
      problems.push({
        path,
        expected: 'a regime of the study',
        found: `'${id}'`,
        mend: suggest(id, plan.regimes, `one of ${plan.regimes.join(', ')}`),
      });
    else if (ids.indexOf(id) !== place)
      problems.push({ path, expected: 'each regime once', found: `${id} again`, mend: 'take it out' });
    else if (id === reference)
      problems.push({
        path,
        expected: 'other regimes than the reference',
        found: `'${id}'`,
        mend: 'take it out',
      });
  });
}

/** The question in words: 'outcome, cog minus status-quo, in stylised'. */
export const tellAsked = ({ outcome, regime, reference, scenario }: Asked): string =>
  (reference === undefined
    ? say`${outcome} under ${regime}`
    : say`${outcome} of ${regime} minus ${reference}`) + (scenario === undefined ? '' : `, ${scenario}`);
