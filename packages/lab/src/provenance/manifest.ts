import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fingerprint, modelVersion } from '@joined-up/core';
import { writeWhole } from '../files/writeWhole.ts';
import { layout } from '../store/layout.ts';
import { partsIn } from '../store/scanParts.ts';
import type { StudyFile } from '../study/studyFile.ts';
import { machine, program, type Machine, type Program } from './machine.ts';
import { crate } from './crate.ts';

/** A time that the program was at work in the folder. */
export interface Session {
  readonly command: string;
  /** ISO 8601. */
  readonly began: string;
  /** `null` until it ends: still at work, or killed. */
  readonly ended: string | null;
  readonly how: 'at work' | 'finished' | 'interrupted' | 'stopped by a fault';
  readonly done: number;
  readonly failed: number;
  readonly study: string;
  readonly model: string;
  readonly program: Program;
  readonly machine: Machine;
}

/** Where a folder of results comes from. */
export interface Manifest {
  readonly format: 1;
  readonly study: StudyFile;
  /** Fingerprint of the study. */
  readonly digest: string;
  /** Studies of which there are runs too: earlier versions, or those that were merged. */
  readonly earlier: readonly { readonly study: StudyFile; readonly digest: string }[];
  readonly model: string;
  readonly sessions: readonly Session[];
  /** Files of runs and months; each is named by the start of its SHA-256. */
  readonly parts: readonly string[];
}

export const studyDigest = (study: StudyFile): string => fingerprint(JSON.stringify(study));

/** The manifest of a folder, if there is one that can be read. */
export function readManifest(folder: string): Manifest | undefined {
  const { manifest } = layout(folder);
  try {
    const read = existsSync(manifest)
      ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest)
      : undefined;
    return read?.format === 1 ? read : undefined;
  } catch {
    return undefined;
  }
}

export const begunSession = (command: string, study: StudyFile): Session => ({
  command,
  began: new Date().toISOString(),
  ended: null,
  how: 'at work',
  done: 0,
  failed: 0,
  study: studyDigest(study),
  model: modelVersion,
  program: program(),
  machine: machine(),
});

/** A manifest with a study and a session more. */
export function manifestWith(before: Manifest | undefined, study: StudyFile, session: Session): Manifest {
  const digest = studyDigest(study);
  const others =
    before === undefined
      ? []
      : [...before.earlier, { study: before.study, digest: before.digest }].filter(
          (each) => each.digest !== digest,
        );
  return {
    format: 1,
    study,
    digest,
    earlier: others,
    model: modelVersion,
    sessions: [...(before?.sessions ?? []), session],
    parts: [],
  };
}

/** Writes the manifest, and the same for machines that know RO-Crate. @throws {InputError} if it cannot be written */
export function writeManifest(folder: string, manifest: Manifest): void {
  const places = layout(folder);
  const parts = [
    ...partsIn(places.runs).map((file) => `runs/${basename(file)}`),
    ...partsIn(places.months).map((file) => `months/${basename(file)}`),
  ];
  const whole: Manifest = { ...manifest, parts };
  writeWhole(places.manifest, `${JSON.stringify(whole, null, 2)}\n`);
  writeWhole(places.crate, `${JSON.stringify(crate(whole), null, 2)}\n`);
}

/** The manifest with its last session changed. */
export const withSession = (manifest: Manifest, change: Partial<Session>): Manifest => ({
  ...manifest,
  sessions: [...manifest.sessions.slice(0, -1), { ...manifest.sessions.at(-1)!, ...change }],
});
