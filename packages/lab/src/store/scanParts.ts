import { lstatSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '@joined-up/core';
import type { FileMetaData } from 'hyparquet';
import { isOurUnfinished, makeFolder } from '../files/putInPlace.ts';
import { steadily } from '../files/steadily.ts';
import { cannotWrite } from '../files/writeWhole.ts';
import { findManifest, namesIn, type ListedPart } from '../provenance/manifest.ts';
import { listedName, type KnownPart } from './inventory.ts';
import { CLAIM, layout, PART } from './layout.ts';
import { readPart, type Part, type Unusable } from './partFile.ts';

/** A part of runs, and metadata of the part with their months. */
export interface ScannedPart extends Part {
  readonly monthsTable: { readonly metadata: FileMetaData; readonly bytes: number } | null;
}

/** A file in a folder that is damaged, foreign or missing. */
export interface Damage extends Unusable {
  readonly file: string;
}

/**
 * The parts of runs in a folder, one at a time, each read and found intact, with the part of their months:
 * those that the manifest lists, and intact ones that it does not list yet.
 * @param onDamage - called with each part that is damaged, or listed but missing, whose runs count as not
 * done; and with a broken manifest
 * @throws {InputError} if there is no such folder, it cannot be read from disk, or a newer program wrote
 * it
 */
export function* scanParts(folder: string, onDamage: (damage: Damage) => void): Generator<ScannedPart> {
  const places = layout(folder);
  if (steadily(() => lstatSync(folder, { throwIfNoEntry: false })) === undefined)
    throw new InputError(folder, [
      {
        path: '',
        expected: 'a folder of results',
        found: 'no such folder',
        mend: "make one with 'joined-up sweep study.yaml --out folder'",
      },
    ]);
  const { manifest, broken } = findManifest(folder);
  if (broken !== undefined) onDamage({ file: places.manifest, how: 'damaged', why: broken });
  const files = new Map<string, ListedPart | undefined>(
    partsIn(places.runs).map((file) => [basename(file), undefined]),
  );
  for (const part of manifest?.parts ?? [])
    if (part.file.startsWith('runs/')) files.set(basename(part.file), part);
  for (const [name, listed] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const file = join(places.runs, name);
    const part = readWithMonths(folder, file);
    if (!('how' in part)) {
      yield part;
      continue;
    }
    if (part.file !== file) {
      onDamage(part);
      onDamage({ file, how: 'damaged', why: 'the part of its months is damaged or missing' });
    } else {
      const runs = listed?.rows === undefined ? '' : `, with ${listed.rows} runs`;
      onDamage({ ...part, why: `${part.why}${runs}` });
    }
  }
}

/** Reads a part of runs and metadata of the part with their months, or says which of the two is damaged. */
export function readWithMonths(folder: string, file: string): ScannedPart | Damage {
  const part = readPart(file);
  if ('how' in part) return { ...part, file };
  if (part.months === null) return { ...part, monthsTable: null };
  const place = join(layout(folder).months, part.months);
  const months = readPart(place);
  if ('how' in months) return { ...months, file: place };
  return { ...part, monthsTable: { metadata: months.metadata, bytes: months.bytes.byteLength } };
}

/** The entry of a part in an inventory. */
export const knownPart = ({ file, metadata, context, months }: ScannedPart): KnownPart => ({
  file: listedName(file),
  rows: Number(metadata.num_rows),
  context,
  months,
});

/** The entries in the manifest of a part of runs and of the part with their months. */
export function listedAs({
  file,
  bytes,
  metadata,
  months,
  monthsTable,
}: ScannedPart): readonly ListedPart[] {
  const runs = {
    file: listedName(file),
    bytes: bytes.byteLength,
    rows: Number(metadata.num_rows),
  };
  if (months === null) return [runs];
  return [
    runs,
    { file: `months/${months}`, bytes: monthsTable!.bytes, rows: Number(monthsTable!.metadata.num_rows) },
  ];
}

/** For readers that take all or nothing. @throws {InputError} */
export function refuseDamage({ file, why }: Damage): never {
  throw new InputError(file, [
    {
      path: '',
      expected: 'a part of results',
      found: why,
      mend: "'joined-up sweep' does its runs again; 'joined-up check' says what else is wrong",
    },
  ]);
}

/** Files of parts, in the order of their names; without folders and the like of such a name. */
export const partsIn = (folder: string): string[] =>
  namesIn(folder)
    .filter((name) => PART.test(name))
    .map((name) => join(folder, name))
    .filter((file) => {
      const about = lstatSync(file, { throwIfNoEntry: false });
      return about?.isFile() === true || about?.isSymbolicLink() === true;
    });

/** Moves a damaged part out of the way, for inspection. Foreign files stay. */
export function setAside(folder: string, { file, how }: Damage): void {
  if (how === 'foreign' || lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return;
  const { damaged } = layout(folder);
  try {
    makeFolder(damaged);
    // There may already be one of that name.
    const free = ['', ...Array.from({ length: 1000 }, (_, i) => `.${i + 2}`)]
      .map((end) => join(damaged, `${basename(file)}${end}`))
      .find((place) => lstatSync(place, { throwIfNoEntry: false }) === undefined);
    if (free === undefined) throw new Error('a thousand files of that name');
    steadily(() => renameSync(file, free));
  } catch (error) {
    throw cannotWrite(damaged, error);
  }
}

/**
 * What a killed program left behind: half-written files, and months whose runs were never written. All are
 * ours by name and content.
 */
export function leftBehind(folder: string, monthsInUse: ReadonlySet<string>): string[] {
  const places = layout(folder);
  return [places.runs, places.months, places.scenarios, places.studies, folder].flatMap((place) =>
    namesIn(place)
      .filter(
        (name) =>
          isOurUnfinished(join(place, name)) ||
          (place === folder && CLAIM.test(name)) ||
          (place === places.months &&
            PART.test(name) &&
            !monthsInUse.has(name) &&
            isPart(join(place, name))),
      )
      .map((name) => join(place, name)),
  );
}

const isPart = (file: string): boolean =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && !('how' in readPart(file));

/** Deletes what a killed program left behind. */
export function tidyUp(folder: string, monthsInUse: ReadonlySet<string>): void {
  for (const file of leftBehind(folder, monthsInUse)) rmSync(file, { force: true });
}

/**
 * Refuses an empty name, and a folder whose own folders or files are links: what is written there would
 * end up elsewhere.
 */
export function refuseLinks(folder: string): void {
  if (folder.trim() === '')
    throw new InputError('--out', [
      {
        path: '',
        expected: 'the name of a folder',
        found: 'an empty name',
        mend: "name one, e.g. 'results'",
      },
    ]);
  const links = Object.values(layout(folder)).filter((place) => {
    try {
      return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    } catch {
      // If it cannot be read it cannot be written either, which is reported then.
      return false;
    }
  });
  if (links.length > 0)
    throw new InputError(
      folder,
      links.map((path) => ({
        path,
        expected: 'a folder or a file of results',
        found: 'a link to somewhere else',
        mend: 'give the whole folder of results the other place, or put what it leads to here',
      })),
    );
}
