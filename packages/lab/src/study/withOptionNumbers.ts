import type { PlacedProblem, Path } from '@joined-up/scenarios';
import { choiceKinds } from '../choices/choice.ts';
import { isChoice } from '../choices/choicesOf.ts';
import { optionNumber } from '../choices/optionNumber.ts';
import type { LeverFile } from '../choices/choiceFile.ts';
import type { StudyFile } from './studyFile.ts';

/** A study in which every value of a parameter is a number; levers that are choices stay as written. */
export interface NumberedStudy extends Omit<StudyFile, 'parameters'> {
  parameters?: Record<string, number>;
}

type LeverValue = Extract<LeverFile, readonly unknown[]>[number];

/** Replaces names of options by numbers, such as `deputies`; unknown words are added to `problems`. */
export function withOptionNumbers(file: StudyFile, problems: PlacedProblem[]): NumberedStudy {
  const numberOf = (name: string, value: LeverValue, path: Path): number => {
    if (typeof value !== 'number' && typeof value !== 'string') {
      problems.push({
        path,
        expected: 'a number, or the name of an option',
        found: JSON.stringify(value),
        mend: `only levers called ${choiceKinds.join(', ')} have such options`,
      });
      return Number.NaN;
    }
    return optionNumber(name, value, [], (problem) => problems.push({ path, ...problem }));
  };
  const { levers, parameters: fixed, ...rest } = file;
  return {
    ...rest,
    ...(levers === undefined
      ? {}
      : {
          levers: mapped(levers, (said, name) =>
            Array.isArray(said) && !isChoice(name, said)
              ? said.map((value, i) => numberOf(name, value, ['levers', name, i]))
              : said,
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
