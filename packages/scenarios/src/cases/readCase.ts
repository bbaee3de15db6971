import { InputError, regimes as known, type Problem } from '@joined-up/core';
import { patternProblems, type PatternContext } from '../patterns/patternProblems.ts';
import type { Pattern, PatternsFile } from '../patterns/patternFile.ts';
import { checkScenario } from '../schema/checkScenario.ts';
import type { FileScenario } from '../schema/fileScenario.ts';
import { idOf, listOf, partOf } from '../schema/loose.ts';
import type { PlacedProblem } from '../schema/placedProblem.ts';
import { MONTHS } from '../schema/scheduleProblems.ts';
import { shapeProblems } from '../schema/shapeProblems.ts';
import { readText, type SourceText } from '../schema/sourceText.ts';
import type { ObservedFile } from './observedFile.ts';
import { observedProblems } from './observedProblems.ts';
import { schedulesFile } from './schedulesFile.ts';

/**
 * A measured reform: the government, what was done in which month, what was observed, and what is assumed.
 */
export interface ReformCase {
  /** Its name for `joined-up case`: that of its folder. */
  readonly id: string;
  /** The government, with the schedules among its regimes. */
  readonly scenario: FileScenario;
  /** What was observed, as questions to paths of runs; empty if there is nothing to ask. */
  readonly patterns: readonly Pattern[];
  /** Why there is nothing to ask, if so. */
  readonly why?: string;
  /** Markdown: what is assumed. */
  readonly assumptions: string;
  /** The observed series, if one was published. */
  readonly observed?: ObservedFile;
}

/** What a folder of a case must hold. */
const parts = [
  { name: 'scenario.yaml', holds: 'the government' },
  { name: 'schedules.yaml', holds: 'what was done in which month' },
  { name: 'patterns.yaml', holds: 'what was observed' },
  { name: 'assumptions.md', holds: 'what is assumed' },
] as const;

/** Names of the files of a case; the last may be missing. */
export const caseParts: readonly string[] = [...parts.map(({ name }) => name), 'observed.yaml'];

/**
 * Reads a case from the texts of its folder.
 * @param texts - by name of the file
 * @param source - where they come from, for messages: the folder
 * @throws {InputError} naming every part that is missing and everything that is wrong in the others, at once
 */
export function readCase(texts: Readonly<Record<string, string>>, source: string): ReformCase {
  const problems: Problem[] = parts
    .filter(({ name }) => !Object.hasOwn(texts, name))
    .map(({ name, holds }) => ({
      path: name,
      expected: `a file that says ${holds}`,
      found: 'no such file',
      mend: 'add it to the folder',
    }));
  const read = (name: string): SourceText | undefined => readPart(texts, name, problems);
  const tell = (name: string, text: SourceText, findings: readonly PlacedProblem[]) => {
    for (const { path, ...problem } of findings) {
      problems.push({
        path: [name, `line ${text.lineOf(path)}`, path.map(String).join('.')].filter(Boolean).join(', '),
        ...problem,
      });
    }
  };

  const [government, schedules, patterns, observed] = [
    'scenario.yaml',
    'schedules.yaml',
    'patterns.yaml',
    'observed.yaml',
  ].map(read);
  const misshapen = schedules === undefined ? [] : shapeProblems(schedules.value, schedulesFile);
  if (schedules !== undefined) tell('schedules.yaml', schedules, misshapen);
  const checked =
    government === undefined ? undefined : checkScenario(joined(government.value, schedules?.value));
  if (government !== undefined && checked !== undefined) {
    const own = ownCounts(government.value);
    for (const finding of checked.problems) {
      const there = inSchedules(finding, own);
      if (there === undefined || schedules === undefined) tell('scenario.yaml', government, [finding]);
      else tell('schedules.yaml', schedules, [there]);
    }
  }
  const context = contextOf(government?.value, schedules?.value, {
    government: hasMisspelt(checked?.problems ?? []),
    schedules: hasMisspelt(misshapen),
  });
  if (patterns !== undefined) tell('patterns.yaml', patterns, patternProblems(patterns.value, context));
  if (observed !== undefined) tell('observed.yaml', observed, observedProblems(observed.value, context));
  if (Object.hasOwn(texts, 'assumptions.md') && texts['assumptions.md'].trim() === '') {
    problems.push({
      path: 'assumptions.md',
      expected: 'what is assumed',
      found: 'an empty file',
      mend: 'say it',
    });
  }
  if (problems.length > 0) throw new InputError(source, problems);

  const { scenario } = checked!;
  const file = patterns!.value as PatternsFile;
  return {
    id: scenario!.id,
    scenario: scenario!,
    patterns: file.patterns,
    ...(file.why === undefined ? {} : { why: file.why }),
    assumptions: texts['assumptions.md'],
    ...(observed === undefined ? {} : { observed: observed.value as ObservedFile }),
  };
}

/** Reads a part; what is wrong with its syntax goes to `problems`. */
function readPart(
  texts: Readonly<Record<string, string>>,
  name: string,
  problems: Problem[],
): SourceText | undefined {
  if (!Object.hasOwn(texts, name)) return undefined;
  try {
    return readText(texts[name], name, {
      what: 'a part of a case',
      mend: 'fill it, or take the file away',
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(
      ...error.problems.map(({ path, ...problem }) => ({
        path: [name, path].filter(Boolean).join(', '),
        ...problem,
      })),
    );
    return undefined;
  }
}

/** The government with the regimes and shocks of the schedules after its own. */
function joined(government: unknown, schedules: unknown): unknown {
  if (!isMap(government)) return government;
  const all = (key: string) => {
    const list = [...listOf(partOf(government, key)), ...listOf(partOf(schedules, key))];
    return list.length === 0 ? {} : { [key]: list };
  };
  return { ...(government as object), ...all('regimes'), ...all('shocks') };
}

const ownCounts = (government: unknown): Readonly<Record<string, number>> => ({
  regimes: listOf(partOf(government, 'regimes')).length,
  shocks: listOf(partOf(government, 'shocks')).length,
});

/** The same problem with its place in the schedules, if it is about a part that came from there. */
function inSchedules(
  { path, ...rest }: PlacedProblem,
  own: Readonly<Record<string, number>>,
): PlacedProblem | undefined {
  const [key, place, ...inside] = path;
  const before = own[String(key)];
  if (before === undefined || typeof place !== 'number' || place < before) return undefined;
  return { path: [key, place - before, ...inside], ...rest };
}

/**
 * What patterns may be about. Nothing is known of a part that is missing or unreadable, nor of what seems
 * left out where a key is misspelt.
 */
function contextOf(
  government: unknown,
  schedules: unknown,
  misspelt: { readonly government: boolean; readonly schedules: boolean },
): PatternContext {
  const goals = idsIn(partOf(government, 'goals'));
  const months = isMap(government)
    ? (partOf(government, 'months') ?? (misspelt.government ? undefined : MONTHS))
    : undefined;
  const own = idsIn(partOf(government, 'regimes') ?? (misspelt.government ? undefined : []));
  const added = isMap(schedules)
    ? idsIn(partOf(schedules, 'regimes') ?? (misspelt.schedules ? undefined : []))
    : undefined;
  return {
    ...(goals === undefined || goals.length === 0 ? {} : { goals }),
    ...(Number.isInteger(months) ? { months: months as number } : {}),
    ...(isMap(government) && own !== undefined && added !== undefined
      ? { arms: [...known.map(({ id }) => id), ...own, ...added] }
      : {}),
  };
}

/** The ids in a list; undefined if one of them cannot be read. */
function idsIn(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const ids = list.map(idOf);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasMisspelt = (findings: readonly PlacedProblem[]): boolean =>
  findings.some(({ path }) => path.length <= 1);
