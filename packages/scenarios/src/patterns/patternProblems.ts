import { metricProblem, partsOfGoalMetric, suggest } from '@joined-up/core';
import { idOf, listOf, partOf } from '../schema/loose.ts';
import type { Path } from '../schema/positionOf.ts';
import type { PlacedProblem } from '../schema/placedProblem.ts';
import { shapeProblems } from '../schema/shapeProblems.ts';
import { armsOf, measurablesOf, patternsFile, spanOf, type Pattern } from './patternFile.ts';

/** What patterns may refer to; a part that is left out is not checked. */
export interface PatternContext {
  readonly goals?: readonly string[];
  /** Ids of regimes and schedules. */
  readonly arms?: readonly string[];
  /** Months of a run. */
  readonly months?: number;
}

/**
 * Everything that is wrong with a file of patterns; empty if nothing is. A malformed pattern does not hide
 * problems of others.
 */
export function patternProblems(value: unknown, context: PatternContext): PlacedProblem[] {
  const findings = shapeProblems(value, patternsFile);
  const misshapen = new Set(
    findings.map(({ path: [key, place] }) => (key === 'patterns' ? place : undefined)),
  );
  const taken = new Set<string>();
  listOf(partOf(value, 'patterns')).forEach((pattern, place) => {
    const id = idOf(pattern);
    if (id === undefined) return;
    if (taken.has(id))
      findings.push({
        path: ['patterns', place, 'id'],
        expected: 'an id that no other pattern has',
        found: `'${id}' again`,
        mend: 'rename one of them',
      });
    taken.add(id);
  });
  const patterns = partOf(value, 'patterns');
  if (Array.isArray(patterns) && patterns.length === 0 && partOf(value, 'why') === undefined)
    findings.push({
      path: ['patterns'],
      expected: 'at least one pattern',
      found: 'an empty list',
      mend: "write one, or say under 'why' why there is nothing to ask",
    });
  listOf(patterns).forEach((one, place) => {
    if (misshapen.has(place)) return;
    const pattern = one as Pattern;
    findings.push(
      ...expectationProblems(pattern, ['patterns', place]),
      ...contextProblems(pattern, ['patterns', place], context),
    );
  });
  return findings;
}

/** Months in the wrong order, ranges without a bound, lists of metrics where only one is allowed. */
function expectationProblems(pattern: Pattern, path: Path): PlacedProblem[] {
  const { expect, of } = pattern;
  const findings: PlacedProblem[] = [];
  const inOrder = (months: readonly [number, number] | undefined, key: string) => {
    if (months !== undefined && months[0] > months[1])
      findings.push({
        path: [...path, 'expect', key],
        expected: 'the first month, then the last',
        found: `${months[0]}, ${months[1]}`,
        mend: `write [${months[1]}, ${months[0]}]`,
      });
  };
  if ('months' in expect) inOrder(expect.months, 'months');
  if ('since' in expect) inOrder(expect.since, 'since');
  for (const key of ['count', 'lost'] as const) {
    const range = (expect as Partial<Record<typeof key, { atLeast?: number; atMost?: number }>>)[key];
    if (range === undefined) continue;
    if (range.atLeast === undefined && range.atMost === undefined)
      findings.push({
        path: [...path, 'expect', key],
        expected: 'atLeast, atMost or both',
        found: 'neither',
        mend: 'say what is expected',
      });
    if (range.atLeast !== undefined && range.atMost !== undefined && range.atLeast > range.atMost) {
      findings.push({
        path: [...path, 'expect', key],
        expected: 'atLeast below atMost',
        found: `${range.atLeast} and ${range.atMost}`,
        mend: 'exchange them',
      });
    }
  }
  if ('lost' in expect && expect.step < (expect.over ?? 12))
    findings.push({
      path: [...path, 'expect', 'step'],
      expected: `a step at least ${expect.over ?? 12} months into the run, of which the gain before is taken`,
      found: String(expect.step),
      mend: "take a later step, or a shorter 'over'",
    });
  if (Array.isArray(of) && of.length > 1 && ('timing' in expect || 'lost' in expect || 'order' in expect)) {
    findings.push({
      path: [...path, 'of'],
      expected: `one metric for ${'timing' in expect ? 'a timing' : 'lost' in expect ? 'a share lost' : 'an order'}`,
      found: `a list of ${of.length}`,
      mend: 'write a pattern for each',
    });
  }
  if ('order' in expect && expect.order.above === (Array.isArray(of) ? of[0] : of)) {
    findings.push({
      path: [...path, 'expect', 'order', 'above'],
      expected: 'another metric',
      found: `'${expect.order.above}' again`,
      mend: 'say above what',
    });
  }
  if (pattern.against === pattern.arm)
    findings.push({
      path: [...path, 'against'],
      expected: 'another arm',
      found: `'${pattern.arm}' again`,
      mend: 'take it out to look at the arm by itself',
    });
  return findings;
}

/** Unknown goals, metrics and arms; months beyond the run. */
function contextProblems(
  pattern: Pattern,
  path: Path,
  { goals, arms, months }: PatternContext,
): PlacedProblem[] {
  const { expect } = pattern;
  const findings: PlacedProblem[] = [];
  for (const [key, id] of armsOf(pattern).map((arm, i) => [i === 0 ? 'arm' : 'against', arm] as const))
    findings.push(...armProblems(id, [...path, key], arms));
  for (const name of measurablesOf(pattern))
    findings.push(...measurableProblems(name, [...path, 'of'], goals));
  if ('order' in expect)
    findings.push(...measurableProblems(expect.order.above, [...path, 'expect', 'order', 'above'], goals));
  const [first, last] = spanOf(pattern);
  if (months !== undefined && last >= months)
    findings.push({
      path: [...path, 'expect'],
      expected: `months of the run, 0 to ${months - 1}`,
      found: `${first} to ${last}`,
      mend: 'let the scenario run longer, or look at earlier months',
    });
  return findings;
}

/** Problem of an unknown regime or schedule; empty if `arms` is undefined. */
export const armProblems = (id: string, path: Path, arms: PatternContext['arms']): PlacedProblem[] =>
  arms === undefined || arms.includes(id)
    ? []
    : [
        {
          path,
          expected: 'the id of a regime or schedule',
          found: `'${id}'`,
          mend: suggest(id, arms, `one of ${arms.join(', ')}`),
        },
      ];

/** Problem of an unknown metric, or outcome or coverage of a goal, as far as goals are known. */
export function measurableProblems(
  name: string,
  path: Path,
  goals: PatternContext['goals'],
): PlacedProblem[] {
  if (goals === undefined && partsOfGoalMetric(name) !== undefined) return [];
  const problem = metricProblem(name, goals ?? []);
  return problem === undefined ? [] : [{ path, ...problem }];
}
