import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, InputError, modelVersion } from '@joined-up/core';
import { z } from 'zod';
import { makeFolder, putInPlace } from '../files/putInPlace.ts';
import { readPlain } from '../files/readPlain.ts';
import { codeOf, steadily } from '../files/steadily.ts';
import { cannotRead, cannotWrite } from '../files/writeWhole.ts';
import { contentOfScenario } from '../runs/runId.ts';
import { KEPT_SCENARIO, KEPT_STUDY, layout, LISTED_PART, SCENARIO } from '../store/layout.ts';
import { FORMAT, tooNew } from '../store/readContext.ts';
import type { StudyFile } from '../study/studyFile.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { crate } from './crate.ts';
import { machine, program } from './machine.ts';
import { modelCode } from './modelCode.ts';
import type { ListedPart, ListedScenario, Manifest, Session } from './manifestRecord.ts';

export type { ListedPart, ListedScenario, Manifest, Session };

/** Largest size in bytes of a manifest or a study. */
const MOST_BYTES = 200_000_000;

const listed = z.string().regex(LISTED_PART);
const count = z.int().min(0);
const scenariosOfStudy = z.array(
  z.looseObject({ id: z.string(), digest: z.string().regex(SCENARIO), file: z.boolean() }),
);
const manifestFile = z.looseObject({
  format: z.number(),
  study: z.looseObject({}),
  digest: z.string(),
  earlier: z.array(z.looseObject({ study: z.looseObject({}), digest: z.string() })),
  model: z.string(),
  sessions: z.array(
    z.looseObject({
      command: z.string(),
      began: z.string(),
      ended: z.string().nullable(),
      how: z.string(),
      done: count,
      failed: count,
      model: z.string(),
      shard: z.looseObject({ part: count, of: count }).optional(),
      program: z.looseObject({}).optional(),
    }),
  ),
  scenarios: scenariosOfStudy.optional(),
  merging: z.array(z.string()).optional(),
  parts: z.array(
    z.union([listed, z.looseObject({ file: listed, bytes: count.optional(), rows: count.optional() })]),
  ),
});

export const studyDigest = (study: StudyFile): string => fingerprint(JSON.stringify(study));

/** A manifest, or why it cannot be used; neither if there is no such file. */
export interface FoundManifest {
  readonly manifest?: Manifest;
  readonly broken?: string;
}

/**
 * Looks for the manifest of a folder.
 * @throws {InputError} if it cannot be read from disk, or a newer program wrote it
 */
export function findManifest(folder: string): FoundManifest {
  const file = layout(folder).manifest;
  let bytes: Uint8Array;
  try {
    bytes = steadily(() => readPlain(file, MOST_BYTES));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return {};
    throw cannotRead(file, error);
  }
  let written: unknown;
  try {
    written = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { broken: 'it is not JSON in UTF-8: it was cut off or changed' };
  }
  const format = (written as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > FORMAT) throw tooNew(file, format);
  const read = manifestFile.safeParse(written);
  if (!read.success) {
    const [{ path, message }] = read.error.issues;
    return { broken: `it is no manifest${path.length === 0 ? '' : ` at ${path.join('.')}`}: ${message}` };
  }
  const parts = read.data.parts.map((part) => (typeof part === 'string' ? { file: part } : part));
  return { manifest: { ...(read.data as unknown as Manifest), parts: parts as readonly ListedPart[] } };
}

/** The manifest of a folder, if there is one that can be used. */
export const readManifest = (folder: string): Manifest | undefined => findManifest(folder).manifest;

/** Rebuilds the manifest of a folder, if lost, from the studies that are kept there, the last one first. */
export function rebuiltManifest(folder: string): Manifest | undefined {
  const { studies } = layout(folder);
  const kept = namesIn(studies)
    .filter((name) => KEPT_STUDY.test(name))
    .flatMap((name) => {
      const found = keptStudy(join(studies, name));
      const digest = name.slice(0, 16);
      return found !== undefined && studyDigest(found.study) === digest ? [{ ...found, digest }] : [];
    })
    .sort((one, other) => other.at - one.at);
  if (kept.length === 0) return undefined;
  const [{ study, digest, scenarios }, ...earlier] = kept;
  return {
    format: FORMAT,
    study,
    digest,
    earlier: earlier.map((each) => ({ study: each.study, digest: each.digest })),
    model: modelVersion,
    ...(scenarios === undefined ? {} : { scenarios }),
    sessions: [],
    parts: [],
  };
}

interface KeptStudy {
  readonly study: StudyFile;
  /** Missing in studies kept by older programs. */
  readonly scenarios?: readonly ListedScenario[];
  readonly at: number;
}

/**
 * @returns undefined if it is not a study.
 * @throws {InputError} if the disk does not let it be read
 */
function keptStudy(file: string): KeptStudy | undefined {
  let [text, at] = ['', 0];
  try {
    [text, at] = steadily(() => [readPlain(file, MOST_BYTES).toString(), lstatSync(file).mtimeMs]);
  } catch (error) {
    throw cannotRead(file, error);
  }
  try {
    const written = JSON.parse(text) as { readonly study?: StudyFile; readonly scenarios?: unknown };
    if (written.study === undefined) return { study: written as StudyFile, at };
    const scenarios = scenariosOfStudy.safeParse(written.scenarios);
    return { study: written.study, at, ...(scenarios.success ? { scenarios: scenarios.data } : {}) };
  } catch {
    return undefined;
  }
}

/** Names in a folder; empty if there is none. @throws {InputError} if it cannot be read from disk */
export function namesIn(folder: string): string[] {
  try {
    return steadily(() => readdirSync(folder)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw cannotRead(folder, error);
  }
}

export const begunSession = (command: string, study: StudyFile, shard?: Session['shard']): Session => ({
  command,
  began: new Date().toISOString(),
  ended: null,
  how: 'at work',
  done: 0,
  failed: 0,
  study: studyDigest(study),
  model: modelVersion,
  code: modelCode(),
  ...(shard === undefined ? {} : { shard }),
  program: program(),
  machine: machine(),
});

/** A manifest with a new study and session. */
export function manifestWith(
  before: Manifest | undefined,
  { file: study, scenarios }: StudyPlan,
  session: Session,
): Manifest {
  const digest = studyDigest(study);
  const others =
    before === undefined
      ? []
      : [...before.earlier, { study: before.study, digest: before.digest }].filter(
          (each) => each.digest !== digest,
        );
  return {
    format: FORMAT,
    study,
    digest,
    earlier: others,
    model: modelVersion,
    code: modelCode(),
    scenarios: scenarios.map(({ source, scenario }) => ({
      id: scenario.id,
      digest: contentOfScenario(source),
      file: source.kind === 'file',
    })),
    sessions: [...(before?.sessions ?? []), session],
    parts: [],
  };
}

/** Writes the manifest, and the study beside it. @throws {InputError} if it cannot be written */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeOwn(layout(folder).manifest, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Keeps the study in a file of its own, once for each study, so that the manifest can be rebuilt. */
export function keepStudy(
  folder: string,
  { study, scenarios }: Pick<Manifest, 'study' | 'scenarios'>,
): void {
  const { studies } = layout(folder);
  const file = join(studies, `${studyDigest(study)}.json`);
  writeOwn(file, JSON.stringify({ study, scenarios }));
}

/** Writes the manifest as RO-Crate, for archives and tools. */
export function writeCrate(folder: string, manifest: Manifest): void {
  const places = layout(folder);
  const kept = [
    ...namesIn(places.scenarios)
      .filter((name) => KEPT_SCENARIO.test(name))
      .map((name) => `scenarios/${name}`),
    ...namesIn(places.studies)
      .filter((name) => KEPT_STUDY.test(name))
      .map((name) => `studies/${name}`),
  ];
  writeOwn(places.crate, `${JSON.stringify(crate(manifest, kept.toSorted(), folder), null, 2)}\n`);
}

/** Writes a file of the laboratory's own, never through a link to somewhere else. */
export function writeOwn(file: string, content: string): void {
  try {
    makeFolder(join(file, '..'));
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new InputError(file, [
        {
          path: '',
          expected: 'a file of results',
          found: 'a link to somewhere else',
          mend: 'put the file itself there',
        },
      ]);
    putInPlace(file, content);
  } catch (error) {
    throw error instanceof InputError ? error : cannotWrite(file, error);
  }
}

/** The manifest with its last session changed. */
export const withSession = (manifest: Manifest, change: Partial<Session>): Manifest => ({
  ...manifest,
  sessions: [...manifest.sessions.slice(0, -1), { ...manifest.sessions.at(-1)!, ...change }],
});
