import { suggest, unknownNames } from '../nearest.ts';
import { asFound, isName, NAME, type Problem } from '../problems.ts';
import type { StepName } from '../simulate/memoryShape.ts';
import type { BehaviourOf, DecisionName } from './behaviour.ts';
import type { OwnStepOf } from './ownStep.ts';

const decisions: Readonly<Record<DecisionName, true>> = {
  attend: true,
  report: true,
  goAlong: true,
  allocate: true,
};
const keys: readonly string[] = ['id', 'steps', ...Object.keys(decisions)];
const places = ['before', 'after', 'instead'] as const;
const stepKeys: readonly string[] = ['name', 'run', ...places];
const steps: Readonly<Record<StepName, true>> = {
  world: true,
  meet: true,
  plan: true,
  implement: true,
  account: true,
  command: true,
};
const stepNames = Object.keys(steps);

/** Problems of the behaviours of a run; empty if there are none. Takes anything, never throws. */
export function checkBehaviours(behaviours: unknown): Problem[] {
  if (!Array.isArray(behaviours))
    return [{ path: 'behaviours', expected: 'a list of behaviours', found: asFound(behaviours) }];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const names = new Set<string>(stepNames);
  const replaced = new Map<string, string>();
  (behaviours as readonly unknown[]).forEach((behaviour, i) => {
    const path = `behaviours.${i}`;
    if (typeof behaviour !== 'object' || behaviour === null) {
      problems.push({
        path,
        expected: 'a behaviour: an object with an id and functions for decisions',
        found: asFound(behaviour),
      });
      return;
    }
    const { id, steps: own = [], ...rest } = behaviour as Partial<BehaviourOf<never>>;
    if (!isName(id)) problems.push({ path: `${path}.id`, expected: NAME, found: asFound(id) });
    else if (ids.has(id))
      problems.push({
        path: `${path}.id`,
        expected: 'an id that no other behaviour has',
        found: `'${id}' again`,
        mend: 'rename it',
      });
    else ids.add(id);
    problems.push(
      ...unknownNames('', Object.keys(behaviour), keys, 'the name of a decision').map(at(path)),
    );
    for (const name of Object.keys(decisions)) {
      const decide: unknown = rest[name as DecisionName];
      if (decide !== undefined && typeof decide !== 'function')
        problems.push({ path: `${path}.${name}`, expected: 'a function', found: asFound(decide) });
    }
    if (!Array.isArray(own)) {
      problems.push({ path: `${path}.steps`, expected: 'a list of steps', found: asFound(own) });
      return;
    }
    own.forEach((step: OwnStepOf<never>, s) => {
      problems.push(...stepProblems(step, names, replaced).map(at(`${path}.steps.${s}`)));
    });
  });
  return problems;
}

/**
 * @param names - taken so far; this one is added
 * @param replaced - name of the step that replaces each replaced one; added to
 */
function stepProblems(
  step: OwnStepOf<never>,
  names: Set<string>,
  replaced: Map<string, string>,
): Problem[] {
  if (typeof step !== 'object' || step === null)
    return [{ path: '', expected: 'a step: a name, a place and a function run', found: asFound(step) }];
  const problems = unknownNames('', Object.keys(step), stepKeys, 'the name of a part of a step');
  if (!isName(step.name)) problems.push({ path: 'name', expected: NAME, found: asFound(step.name) });
  else if (names.has(step.name))
    problems.push({
      path: 'name',
      expected: 'a name that no other step has',
      found: `'${step.name}' again`,
      mend: 'rename it',
    });
  else names.add(step.name);
  if (typeof step.run !== 'function')
    problems.push({ path: 'run', expected: 'a function', found: asFound(step.run) });
  const named = places.filter((place) => step[place] !== undefined);
  if (named.length !== 1)
    problems.push({
      path: '',
      expected: 'one of before, after and instead',
      found: named.length === 0 ? 'none' : named.join(' and '),
      mend: 'say where in the month it is taken',
    });
  for (const place of named) {
    const other = String(step[place]);
    if (!stepNames.includes(other))
      problems.push({
        path: place,
        expected: "a step of the model's month",
        found: `'${other}'`,
        mend: suggest(other, stepNames, `one of ${stepNames.join(', ')}`),
      });
    else if (place === 'instead' && replaced.has(other))
      problems.push({
        path: place,
        expected: 'one step in the place of another',
        found: `'${replaced.get(other)}' is there already`,
        mend: 'let one of them stand before or after it',
      });
    else if (place === 'instead') replaced.set(other, step.name);
  }
  return problems;
}

const at =
  (path: string) =>
  (problem: Problem): Problem => ({
    ...problem,
    path: problem.path === '' ? path : `${path}.${problem.path}`,
  });
