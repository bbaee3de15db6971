import {
  committee,
  czar,
  priorityGoals,
  stocktake,
  taskForce,
  workingGroup,
  type Chair,
  type Forum,
  type Government,
  type Parameters,
} from '@joined-up/core';
import type { ForumFile } from './regimeFile.ts';

/** The forums that one entry of a file stands for: one for each goal, or one for all of them. */
export function makeForums(file: ForumFile, government: Government, parameters: Parameters): Forum[] {
  const goals = goalsOf(file, government, parameters);
  const name = file.id ?? file.kind;
  const each = file.each ?? (file.kind !== 'stocktake' && file.id === undefined);
  const luckOf = (goal: string) =>
    `${name}:${government.goals.find(({ id }) => id === goal)?.luck ?? goal}`;
  return each
    ? goals.map((goal) => ({
        ...makeForum(`${name}:${goal}`, [goal], file, parameters),
        luck: luckOf(goal),
      }))
    : [makeForum(name, goals, file, parameters)];
}

const goalsOf = (
  { goals = 'priorities' }: ForumFile,
  government: Government,
  parameters: Parameters,
): readonly string[] =>
  goals === 'priorities'
    ? priorityGoals(government, parameters)
    : goals === 'all'
      ? government.goals.map(({ id }) => id)
      : goals;

function makeForum(
  id: string,
  goals: readonly string[],
  { kind, chair, members, each: _each, goals: _goals, id: _id, ...changes }: ForumFile,
  parameters: Parameters,
): Forum {
  const base = baseOf(id, goals, kind, chairOf(chair), parameters);
  return { ...base, ...changes, ...(members === undefined ? {} : { members }) };
}

function baseOf(
  id: string,
  goals: readonly string[],
  kind: ForumFile['kind'],
  chair: Exclude<Chair, { kind: 'officials' }>,
  parameters: Parameters,
): Forum {
  switch (kind) {
    case 'committee':
      return committee(id, goals, chair, parameters);
    case 'stocktake':
      return stocktake(id, goals, parameters);
    case 'task-force':
      return taskForce(id, goals, parameters);
    case 'working-group':
      return workingGroup(id, goals, parameters);
    case 'czar':
      return czar(id, goals, parameters);
  }
}

function chairOf(chair: ForumFile['chair'] = 'centre'): Exclude<Chair, { kind: 'officials' }> {
  if (typeof chair === 'object') return { kind: 'peer', ministry: chair.peer };
  return chair === 'peer' ? { kind: 'peer', ministry: 'most-effort' } : { kind: chair };
}
