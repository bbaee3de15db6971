import { readStructure, type Problem } from '@joined-up/core';
import { designOf, nothingVaried, type Design } from '../designs/design.ts';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import type { StudyFile } from './studyFile.ts';

/** The structures of a study. */
export interface Structures {
  /** Set in every run. */
  readonly fixed: Readonly<Record<string, number>>;
  /** A point for each structure to try; parameters that it does not set stay as in the scenario. */
  readonly design: Design;
}

/** Reads the structures of a study; what cannot be read is added to `findings`. */
export function structuresOf(
  { structure, structures = [] }: Pick<StudyFile, 'structure' | 'structures'>,
  findings: PlacedProblem[],
): Structures {
  const read = (words: string, path: Path): Readonly<Record<string, number>> => {
    const problems: Problem[] = [];
    const values = readStructure(words, '', problems);
    findings.push(
      ...problems.map(({ path: at, ...problem }) => ({
        path: at === '' ? path : [...path, at],
        ...problem,
      })),
    );
    return values as Readonly<Record<string, number>>;
  };
  const fixed = structure === undefined ? {} : read(structure, ['structure']);
  const before = findings.length;
  const each = structures.map((words, i) => read(words, ['structures', i]));
  const legible = findings.length === before;
  const names = [...new Set(each.flatMap((values) => Object.keys(values)))];
  const rows = each.map((values) => names.map((name) => values[name] ?? Number.NaN));
  rows.forEach((row, i) => {
    if (legible && rows.findIndex((other) => String(other) === String(row)) !== i)
      findings.push({
        path: ['structures', i],
        expected: 'each structure once',
        found: `'${structures[i]}', which says what another says`,
        mend: 'take one out',
      });
  });
  return { fixed, design: rows.length === 0 ? nothingVaried : designOf(names, rows) };
}
