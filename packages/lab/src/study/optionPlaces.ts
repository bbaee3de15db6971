import { parameters, suggest, valueOfWord, type Problem } from '@joined-up/core';
import type { StudyPlan } from './studyPlan.ts';

/**
 * Settings as numbers: of options their places. Words that are no option go to `problems`.
 * @param before - put before names in messages, such as '--at '
 */
export function optionPlaces(
  { choices }: Pick<StudyPlan, 'choices'>,
  settings: Readonly<Record<string, number | string>>,
  problems: Problem[],
  before = '',
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const choice = choices.find((each) => each.name === name);
      if (choice === undefined && typeof value === 'number') return [name, value];
      const options =
        choice?.options.map((option) => option.name) ??
        parameters.find((record) => record.name === name)?.options;
      const place =
        choice === undefined ? valueOfWord(name, String(value)) : options!.indexOf(String(value));
      if (!(place >= 0))
        problems.push({
          path: `${before}${name}`,
          expected: options === undefined ? 'a number' : `one of ${options.join(', ')}`,
          found: `'${value}'`,
          mend: suggest(
            String(value),
            options ?? [],
            options === undefined ? 'write a number' : 'choose one of them',
          ),
        });
      return [name, place];
    }),
  );
}
