import { parameters, suggest, valueOfWord } from '@joined-up/core';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import type { StudyFile } from './studyFile.ts';

/** A study in which every value is a number. */
export interface NumberedStudy extends Omit<StudyFile, 'levers' | 'parameters'> {
  levers?: Record<string, number[]>;
  parameters?: Record<string, number>;
}

/** Replaces names of options by numbers, such as `deputies`; a word that is none goes to `problems`. */
export function withOptionNumbers(file: StudyFile, problems: PlacedProblem[]): NumberedStudy {
  const numberOf = (name: string, value: number | string, path: Path): number => {
    const number = typeof value === 'number' ? value : valueOfWord(name, value);
    if (!Number.isNaN(number) || typeof value === 'number') return number;
    const options = parameters.find((record) => record.name === name)?.options;
    problems.push({
      path,
      expected: options === undefined ? 'a number' : `one of ${options.join(', ')}`,
      found: `'${value}'`,
      ...(options === undefined ? {} : { mend: suggest(value, options, 'or its number, from 0 on') }),
    });
    return number;
  };
  const { levers, parameters: fixed, ...rest } = file;
  return {
    ...rest,
    ...(levers === undefined
      ? {}
      : {
          levers: mapped(levers, (values, name) =>
            values.map((value, i) => numberOf(name, value, ['levers', name, i])),
          ),
        }),
    ...(fixed === undefined
      ? {}
      : { parameters: mapped(fixed, (value, name) => numberOf(name, value, ['parameters', name])) }),
  };
}

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
