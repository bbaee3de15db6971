import { InputError } from '@joined-up/core';
import { checkScenario } from './checkScenario.ts';
import type { FileScenario } from './fileScenario.ts';
import type { PlacedProblem } from './placedProblem.ts';
import { readText, type SourceText } from './sourceText.ts';

/** Most problems to report: the rest mostly follow from the first ones. */
const MOST_PROBLEMS = 100;

/**
 * Reads a government and what goes with it from YAML or JSON.
 * @param source - where the text comes from, for messages: a file name
 * @throws {InputError} naming everything that is wrong, each with its place and line
 * @example
 * ```ts
 * const town = readScenario(
 *   `
 * id: town
 * segments: [families]
 * services: [schools, health]
 * goals: [{ id: children, cells: [{ segment: families, services: all }] }]
 * ministries:
 *   - { id: education, units: [{ id: teachers, mandates: [{ service: schools, segments: all }] }] }
 *   - { id: health, units: [{ id: nurses, mandates: [{ segment: families, services: all }] }] }`,
 *   'town.yaml',
 * );
 * simulate(town, 'cog');
 * ```
 */
export function readScenario(text: string, source: string): FileScenario {
  return made(readText(text, source), source);
}

/**
 * The same for an object: the content of such a file, already parsed.
 * @param source - where it comes from, for messages
 * @throws {InputError} naming everything that is wrong, each with its place
 */
export const scenarioOfObject = (file: unknown, source = 'scenario'): FileScenario =>
  made({ value: file, lineOf: undefined, writtenAt: undefined }, source);

/** What was read; no lines are known for an object. */
interface Read extends Pick<SourceText, 'value'> {
  readonly lineOf: SourceText['lineOf'] | undefined;
  readonly writtenAt: SourceText['writtenAt'] | undefined;
}

function made(read: Read, source: string): FileScenario {
  const { problems, scenario } = checkScenario(read.value);
  refuse(source, read, problems);
  return scenario!;
}

function refuse(source: string, { lineOf, writtenAt }: Read, placed: readonly PlacedProblem[]): void {
  if (placed.length === 0) return;
  const problems = placed
    .map(({ path, ...problem }) => {
      const written = writtenAt?.(path);
      // Show `10.20` as written, not as the number 10.2.
      const asWritten =
        written !== undefined && problem.found === String(Number(written)) ? { found: written } : {};
      return {
        line: lineOf?.(path),
        path: path.map(String).join('.'),
        problem: { ...problem, ...asWritten },
      };
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ line, path, problem }) => ({
      path: [...(line === undefined ? [] : [`line ${line}`]), ...(path === '' ? [] : [path])].join(', '),
      ...problem,
    }));
  const more = problems.length - MOST_PROBLEMS;
  throw new InputError(
    source,
    more <= 0
      ? problems
      : [
          ...problems.slice(0, MOST_PROBLEMS),
          {
            path: '',
            expected: 'fewer problems',
            found: `${more} more`,
            mend: 'mend the first ones and look again',
          },
        ],
  );
}
