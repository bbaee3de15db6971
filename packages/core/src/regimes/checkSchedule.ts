import type { Government } from '../government/government.ts';
import type { Problem } from '../problems.ts';
import { checkRegime } from './checkRegime.ts';
import { isSameForum } from './goingOn.ts';
import { inForce } from './inForce.ts';
import type { Leader, Regime, Step } from './regime.ts';

/**
 * Problems of a regime, or of the steps of a schedule, in this government. Empty if all is well; never
 * throws.
 * @param start - month in which the scenario lets regimes begin
 */
export function checkSchedule(regime: Regime, government: Government, start: number): Problem[] {
  const problems = checkRegime(regime, government);
  const { begins, leader, later = [] } = regime;
  if (begins !== undefined && begins !== start) {
    problems.push({
      path: 'steps.0.month',
      expected: `${start}, the month in which the scenario lets regimes begin`,
      found: String(begins),
      mend: 'write that month, or change the start of the scenario',
    });
  }
  problems.push(...leaderProblems(leader, 'steps.0.leader'));
  if (regime.benchmark !== undefined && later.length > 0)
    problems.push(noBenchmark('steps.0.regime', regime.id));
  const steps = inForce(regime, start);
  later.forEach((step, i) => {
    const path = `steps.${i + 1}`;
    problems.push(
      ...monthProblems(step, i === 0 ? start : later[i - 1].month, `${path}.month`),
      ...leaderProblems(step.leader, `${path}.leader`),
      ...regimeProblems(step, government, `${path}.regime`),
      ...forumProblems(steps[i].regime, steps[i + 1].regime, government, path),
    );
    if (step.merger === false && steps[i].regime.merger === undefined)
      problems.push(noMerger(`${path}.merger`));
    if (step.regime === undefined && step.leader === undefined && step.merger === undefined)
      problems.push({
        path,
        expected: 'a regime, a leader or merger: false',
        found: 'none of them',
        mend: 'say what the step changes, or take it out',
      });
  });
  return problems;
}

/** The problem of a step that undoes a merger where none is in force. */
export const noMerger = <Place>(path: Place) => ({
  path,
  expected: 'a merger in force before the step, which it undoes',
  found: 'none',
  mend: 'take the step out, or merge ministries before it',
});

const noBenchmark = (path: string, id: string): Problem => ({
  path,
  expected: 'a regime',
  found: `the bound '${id}'`,
  mend: 'a bound decides all from the beginning to the end: run it by itself',
});

function monthProblems({ month }: Step, before: number, path: string): Problem[] {
  if (Number.isInteger(month) && month > before && month <= 12_000) return [];
  return [
    {
      path,
      expected: `a whole number from ${before + 1}, the month after the step before, to 12000`,
      found: String(month),
      mend: 'put the steps in the order of their months',
    },
  ];
}

function leaderProblems(leader: Leader | undefined, path: string): Problem[] {
  const { hours = 0, mandate = 0 } = leader ?? {};
  const between = (name: string, value: number, high: number): Problem[] =>
    value >= 0 && value <= high
      ? []
      : [{ path: `${path}.${name}`, expected: `a number from 0 to ${high}`, found: String(value) }];
  return [...between('hours', hours, 400), ...between('mandate', mandate, 1)];
}

function regimeProblems({ regime }: Step, government: Government, path: string): Problem[] {
  if (regime === undefined) return [];
  const problems = checkRegime(regime, government).map((problem) => ({
    ...problem,
    path: `${path}.${problem.path}`,
  }));
  if (regime.benchmark !== undefined) problems.push(noBenchmark(path, regime.id));
  if (regime.later !== undefined)
    problems.push({
      path,
      expected: 'a regime without steps of its own',
      found: `the schedule '${regime.id}'`,
      mend: 'write its steps here',
    });
  return problems;
}

/** A forum that goes on keeps its end: another sunset would silently do nothing. */
function forumProblems(before: Regime, after: Regime, government: Government, path: string): Problem[] {
  return after.forums.flatMap((forum) => {
    const known = before.forums.find((one) => isSameForum(one, forum, government));
    if (known === undefined || known.sunset === forum.sunset) return [];
    return [
      {
        path: `${path}.forums.${forum.id}.sunset`,
        expected: `${known.sunset ?? 'none'}, as before: a forum that goes on keeps its end`,
        found: String(forum.sunset ?? 'none'),
        mend: 'give the forum another id, or end it by a step without it',
      },
    ];
  });
}
