import { parameters } from '@joined-up/core';
import { choiceNamed } from '../choices/choice.ts';
import type { StudyPlan } from '../study/studyPlan.ts';

/**
 * Options of choices by name: of parameters, and of levers of a study. Values are indices of these lists.
 */
export const optionsOf = (
  names: readonly string[],
  { choices }: Pick<StudyPlan, 'choices'>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([
    ...parameters.flatMap(({ name, options }) =>
      options !== undefined && names.includes(name) ? [[name, options] as const] : [],
    ),
    ...choices.flatMap(({ name, options }) =>
      names.includes(name) ? [[name, options.map((option) => option.name)] as const] : [],
    ),
  ]);

/** A value as people read it: the name of a choice's option, empty if there is none; else the number. */
export const valueNamed = (
  options: Readonly<Record<string, readonly string[]>>,
  name: string,
  value: number,
): number | string => (Object.hasOwn(options, name) ? (options[name][value] ?? '') : value);

/** Settings, with options of levers by name. */
export const withOptionNames = (
  set: Readonly<Record<string, number>>,
  { choices }: Pick<StudyPlan, 'choices'>,
): Record<string, number | string> =>
  Object.fromEntries(
    Object.entries(set).map(([name, value]) => [
      name,
      choiceNamed(choices, name)?.options[value]?.name ?? value,
    ]),
  );
