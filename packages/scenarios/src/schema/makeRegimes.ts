import {
  merger as mergerByRule,
  priorityGoals,
  schedule,
  regimes as known,
  sharePriorities,
  strengthenedCentre,
  type Centre,
  type Forum,
  type Government,
  type Merger,
  type Parameters,
  type Regime,
  type RegimeMaker,
  type SharedGoals,
} from '@joined-up/core';
import { makeForums } from './makeForums.ts';
import type { RegimeFile } from './regimeFile.ts';

/** The regimes of a file, each composed from another one and its differences. */
export function makeRegimes(files: readonly RegimeFile[]): RegimeMaker[] {
  const all = [...known];
  return files.map((file) => {
    const regimeOf = (wanted: string) => all.find(({ id }) => id === wanted)!;
    const maker =
      file.schedule === undefined
        ? composed(file, regimeOf(file.extends ?? 'status-quo'))
        : schedule({
            id: file.id,
            name: file.name,
            description: file.description,
            steps: file.schedule.map(({ regime, ...step }) =>
              regime === undefined ? step : { ...step, regime: regimeOf(regime) },
            ),
          });
    all.push(maker);
    return maker;
  });
}

const composed = (file: RegimeFile, base: RegimeMaker): RegimeMaker => ({
  id: file.id,
  name: file.name ?? file.id,
  description: file.description ?? `As ${base.id}, with changes.`,
  make(government, parameters): Regime {
    const from = base.make(government, parameters);
    const { merger, centre, sharedGoals, ...rest } = from;
    return {
      ...rest,
      id: file.id,
      name: file.name ?? file.id,
      forums: inOrder([
        ...from.forums.filter((forum) => !isTakenOut(forum, file.without ?? [])),
        ...(file.forums ?? []).flatMap((forum) => makeForums(forum, government, parameters)),
      ]),
      ...ifGiven('merger', mergerOf(file.merger, merger, government, parameters)),
      ...ifGiven('centre', centreOf(file.centre, centre, parameters)),
      ...ifGiven('sharedGoals', sharedGoalsOf(file.sharedGoals, sharedGoals, government, parameters)),
    };
  },
});

/** An object with one key, or with none if the value is undefined. */
const ifGiven = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });

function mergerOf(
  file: RegimeFile['merger'],
  base: Merger | undefined,
  government: Government,
  parameters: Parameters,
): Merger | undefined {
  if (file === undefined) return base;
  if (file === false) return undefined;
  const from = base ?? mergerByRule(government, parameters);
  return Array.isArray(file) ? { ...from, ministries: file } : { ...from, ...file };
}

function centreOf(
  file: RegimeFile['centre'],
  base: Centre | undefined,
  parameters: Parameters,
): Centre | undefined {
  if (file === undefined) return base;
  return file === false ? undefined : { ...(base ?? strengthenedCentre(parameters)), ...file };
}

function sharedGoalsOf(
  file: RegimeFile['sharedGoals'],
  base: SharedGoals | undefined,
  government: Government,
  parameters: Parameters,
): SharedGoals | undefined {
  if (file === undefined) return base;
  if (file === false) return undefined;
  const { goals, ...rest } = file;
  const from = { ...(base ?? sharePriorities(government, parameters)), ...rest };
  if (goals === undefined) return from;
  return {
    ...from,
    goals:
      goals === 'priorities'
        ? priorityGoals(government, parameters)
        : goals === 'all'
          ? government.goals.map(({ id }) => id)
          : goals,
  };
}

const isTakenOut = ({ id, kind }: Forum, without: readonly string[]): boolean =>
  without.includes(id) || without.includes(kind);

/** Within a rank of attention forums are listed in this order (ODD §7.2). */
const order = ['cabinet', 'committee', 'task-force', 'working-group', 'czar', 'stocktake'];

const inOrder = (forums: readonly Forum[]): readonly Forum[] =>
  forums
    .map((forum, place) => ({ forum, place }))
    .sort((a, b) => order.indexOf(a.forum.kind) - order.indexOf(b.forum.kind) || a.place - b.place)
    .map(({ forum }) => forum);
