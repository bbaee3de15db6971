import { suggest } from '../nearest.ts';
import { InputError, type Problem } from '../problems.ts';
import { parameterProblems } from './checkParameters.ts';
import type { Parameters } from './parameters.ts';
import { structureParameters } from './structure.ts';
import { structures } from './structurePackages.ts';
import { valueOfWord } from './valueWord.ts';

const names = structureParameters.map(({ name }) => name);
const packages = structures.map(({ id }) => id);

/**
 * Structure parameters from words such as `sceptic-of-mergers` or `mergedMeeting=deputies,layerPass=0.5`:
 * packages and settings, separated by commas; later ones win.
 * @throws {InputError} naming all that cannot be read
 */
export function structureOf(text: string): Partial<Parameters> {
  const problems: Problem[] = [];
  const values = readStructure(text, '', problems);
  if (problems.length > 0) throw new InputError('structure', problems);
  return values;
}

/**
 * The same; what cannot be read goes to `problems`.
 * @param path - where the words stand, for the problems
 */
export function readStructure(text: string, path: string, problems: Problem[]): Partial<Parameters> {
  const values: Record<string, number> = {};
  const complain = (at: string, problem: Omit<Problem, 'path'>): void => {
    problems.push({ path: [path, at].filter(Boolean).join(' '), ...problem });
  };
  for (const part of text.split(',').map((words) => words.trim())) {
    const chosen = structures.find(({ id }) => id === part);
    if (chosen !== undefined) {
      Object.assign(values, chosen.parameters);
      continue;
    }
    const [, name, word] = /^([^=]*?)\s*=\s*(.*)$/s.exec(part) ?? [];
    if (name === undefined || word === undefined) {
      complain('', {
        expected: 'a package of structure, or name=value',
        found: `'${part}'`,
        mend: suggest(part, [...packages, ...names], `packages are ${packages.join(', ')}`),
      });
      continue;
    }
    const record = structureParameters.find((candidate) => candidate.name === name);
    if (record === undefined) {
      complain(name, {
        expected: 'the name of a structure parameter',
        found: `'${name}'`,
        mend: suggest(name, names, "list them with 'joined-up parameters'"),
      });
      continue;
    }
    const { options = [] } = record;
    const value = valueOfWord(name, word);
    if (Number.isNaN(value)) {
      complain(name, {
        expected: options.length > 0 ? `one of ${options.join(', ')}` : 'a number',
        found: `'${word}'`,
        mend:
          options.length > 0
            ? suggest(word, options, `neutral is ${options[record.default]}`)
            : `neutral is ${record.default}`,
      });
      continue;
    }
    const wrong = parameterProblems({ [name]: value });
    for (const { path: at, ...rest } of wrong) complain(at, rest);
    if (wrong.length === 0) values[name] = value;
  }
  return values as Partial<Parameters>;
}
