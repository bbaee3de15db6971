import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { counted, fingerprint, InputError } from '@joined-up/core';
import { readPlain } from '../files/readPlain.ts';
import { MOST_BYTES } from '../inputs/findScenario.ts';
import { codeOf, steadily } from '../files/steadily.ts';
import { cannotRead, ofDisk } from '../files/writeWhole.ts';
import {
  findManifest,
  namesIn,
  rebuiltManifest,
  type ListedPart,
  type Manifest,
} from '../provenance/manifest.ts';
import { KEPT_SCENARIO, KEPT_STUDY, layout, PART } from './layout.ts';
import { IdSet } from './idSet.ts';
import { Ledger } from './ledger.ts';
import { takeLock } from './lock.ts';
import { readIds } from './readRecords.ts';
import {
  leftBehind,
  listedAs,
  partsIn,
  refuseLinks,
  scanParts,
  setAside,
  tidyUp,
  type Damage,
} from './scanParts.ts';

/** Something that does not agree with the manifest. */
export interface CheckFinding {
  readonly file: string;
  readonly why: string;
  /** What a repair would do about it; `null`: nothing. */
  readonly repair: string | null;
}

export interface CheckReport {
  readonly parts: number;
  readonly runs: number;
  readonly failed: number;
  /** What is wrong; empty if the folder agrees with its manifest. */
  readonly findings: readonly CheckFinding[];
  /** What is unusual but harmless: parts that are not listed yet, half-written files. */
  readonly notes: readonly CheckFinding[];
}

const KNOWN =
  /^(runs|months|scenarios|studies|damaged|manifest\.json|ro-crate-metadata\.json|sweep\.lock)$/;

/**
 * Checks a folder of results: everything listed is there and intact, counts are right, every run has its
 * months, scenarios are those that runs were made of, no run occurs twice, and there are no other files.
 * @throws {InputError} if it is no folder of results, or cannot be read
 */
export async function checkResults(folder: string): Promise<CheckReport> {
  const places = layout(folder);
  const findings: CheckFinding[] = [];
  const notes: CheckFinding[] = [];
  const find = (file: string, why: string, repair: string | null = null): void => {
    findings.push({ file, why, repair });
  };
  const { manifest, broken } = findManifest(folder);
  const listed = new Map(manifest?.parts.map((part) => [part.file, part]));
  const ids = new IdSet();
  const monthsInUse = new Set<string>();
  const digests = new Set<string>();
  let [parts, runs, failed, twice, without] = [0, 0, 0, 0, 0];
  const seen = new Set<string>();
  for (const part of scanParts(folder, ({ file, how, why }) => {
    seen.add(file);
    if (file === places.manifest)
      find(
        file,
        broken ?? why,
        'set it aside, and make it again from the parts and the studies that are kept',
      );
    else if (how === 'missing') find(file, why, 'remove it from the list; a sweep does its runs again');
    else if (how === 'foreign') find(file, why);
    else find(file, why, 'set it aside; a sweep does its runs again');
  })) {
    const name = `runs/${basename(part.file)}`;
    parts++;
    const rows = await readIds(part);
    let kept = 0;
    for (const row of rows) {
      if (!ids.add(row.runId)) twice++;
      if (row.failed) failed++;
      else if (row.monthsKept === 0) without++;
      kept += row.monthsKept;
    }
    runs += rows.length;
    for (const [digest, { file }] of Object.entries(part.context.scenarios)) if (file) digests.add(digest);
    if (manifest !== undefined && !listed.has(name))
      notes.push({ file: part.file, why: 'it is not on the list yet', repair: 'add it to the list' });
    count(part.file, listed.get(name), part.bytes.byteLength, rows.length);
    if (part.months !== null && part.monthsTable !== null) {
      monthsInUse.add(part.months);
      const file = join(places.months, part.months);
      const held = Number(part.monthsTable.metadata.num_rows);
      if (held !== kept) find(file, counted`it has ${held} {0|month|months} where its runs say ${kept}`);
      count(file, listed.get(`months/${part.months}`), part.monthsTable.bytes, held);
    } else if (kept > 0)
      find(part.file, counted`${kept} {0|month of its runs is|months of its runs are} nowhere`);
  }
  for (const part of listed.keys())
    if (
      part.startsWith('months/') &&
      !monthsInUse.has(basename(part)) &&
      !seen.has(join(folder, part)) &&
      !there(join(folder, part))
    )
      find(join(folder, part), 'it is not there: it was deleted or moved', 'remove it from the list');
  if (twice > 0)
    find(
      places.runs,
      counted`${twice} {0|run is|runs are} there more than once`,
      'the next sweep keeps one of each',
    );
  if (manifest?.study.monthly === true && without > 0)
    find(
      places.months,
      counted`${without} {0|run has|runs have} no months, though the study asks for them`,
      'a sweep makes them',
    );
  if (manifest === undefined && broken === undefined && parts > 0)
    notes.push({
      file: places.manifest,
      why: 'there is none: it is unknown whether everything is there',
      repair: null,
    });
  if (manifest?.sessions.at(-1)?.ended === null)
    notes.push({
      file: places.manifest,
      why:
        'the last program has not finished: it is at work, or was killed; ' +
        "'joined-up status' says what is missing",
      repair: null,
    });
  if (manifest?.merging !== undefined)
    find(
      places.manifest,
      `a merge of ${manifest.merging.join(', ')} has not finished`,
      'the same merge resumes it',
    );
  checkScenarios(places.scenarios, digests, find);
  const leftovers = new Set(leftBehind(folder, monthsInUse));
  for (const file of leftovers)
    notes.push({
      file,
      why: 'a program that was killed left it, or one at work is writing it',
      repair: 'remove it',
    });
  for (const file of foreign(folder))
    if (!leftovers.has(file)) find(file, 'it is not a file of results', null);
  return { parts, runs, failed, findings, notes };

  function count(file: string, entry: ListedPart | undefined, bytes: number, rows: number): void {
    if (entry?.bytes !== undefined && entry.bytes !== bytes)
      find(file, `it has ${bytes} bytes where the list says ${entry.bytes}`, 'add it to the list as it is');
    if (entry?.rows !== undefined && entry.rows !== rows)
      find(
        file,
        counted`it has ${rows} {0|row|rows} where the list says ${entry.rows}`,
        'add it to the list as it is',
      );
  }
}

const there = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

function checkScenarios(
  folder: string,
  digests: ReadonlySet<string>,
  find: (file: string, why: string) => void,
): void {
  for (const digest of digests) {
    const file = join(folder, `${digest}.yaml`);
    let text: string;
    try {
      text = steadily(() => readPlain(file, MOST_BYTES)).toString();
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw cannotRead(file, error);
      find(file, 'it is not there, and runs were made from it: put it back from a copy');
      continue;
    }
    if (fingerprint(text) !== digest)
      find(file, 'its content does not match the checksum in its name: put it back from a copy');
  }
}

/** Files that do not belong to results. */
function foreign(folder: string): string[] {
  const { runs, months, scenarios, studies } = layout(folder);
  const parts = new Set([...partsIn(runs), ...partsIn(months)]);
  return [
    ...namesIn(folder)
      .filter((name) => !KNOWN.test(name))
      .map((name) => join(folder, name)),
    ...[runs, months].flatMap((place) =>
      namesIn(place)
        .filter((name) => !PART.test(name) || !parts.has(join(place, name)))
        .map((name) => join(place, name)),
    ),
    ...namesIn(scenarios)
      .filter((name) => !KEPT_SCENARIO.test(name))
      .map((name) => join(scenarios, name)),
    ...namesIn(studies)
      .filter((name) => !KEPT_STUDY.test(name))
      .map((name) => join(studies, name)),
  ];
}

/**
 * Makes a folder agree with its manifest: sets damaged parts aside, takes missing ones off the list, adds
 * intact ones to it, removes what killed programs left. Missing runs are left to a sweep; other people's
 * files stay.
 * @throws {InputError} if somebody is at work in it, or there is nothing to make a manifest from
 */
export async function repairResults(folder: string): Promise<void> {
  refuseLinks(folder);
  const lock = takeLock(layout(folder).lock);
  try {
    const { manifest, broken } = findManifest(folder);
    const base: Manifest | undefined = manifest ?? rebuiltManifest(folder);
    if (base === undefined)
      throw new InputError(folder, [
        {
          path: 'manifest.json',
          expected: 'a manifest, or a study that is kept in studies/',
          found: broken ?? 'neither',
          mend: "sweep the study into the folder with 'joined-up sweep'; whole parts are kept",
        },
      ]);
    const whole: ListedPart[] = [];
    const monthsInUse = new Set<string>();
    const damaged: Damage[] = [];
    for (const part of scanParts(folder, (damage) => damaged.push(damage))) {
      whole.push(...listedAs(part));
      if (part.months !== null) monthsInUse.add(part.months);
    }
    for (const damage of damaged) setAside(folder, damage);
    tidyUp(folder, monthsInUse);
    new Ledger(folder, lock, base, whole).finish();
  } catch (error) {
    throw ofDisk(folder, error);
  } finally {
    lock.release();
  }
}
