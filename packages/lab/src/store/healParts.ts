import { join } from 'node:path';
import { modelOf, type Context } from './context.ts';
import { eachOnce } from './eachOnce.ts';
import type { IdSet } from './idSet.ts';
import type { Inventory, KnownPart } from './inventory.ts';
import { layout } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { Lost } from './lost.ts';
import { PartCursor } from './partCursor.ts';
import { PartWriter } from './partWriter.ts';
import { readIds } from './readRecords.ts';
import { readWithMonths, type ScannedPart } from './scanParts.ts';

/** Parts of fewer runs are small; more than so many of them are put together. */
const SMALL = 1024;
const MANY = 8;

/** What was done to parts. */
export interface Healed {
  /** Runs that were written anew because they had other columns. */
  readonly converted: number;
  /** Ids of runs that stood there twice with different numbers. */
  readonly different: readonly string[];
}

/**
 * Makes every run of a model stand in a folder once (done rather than failed, with months rather than
 * without), every part have the same columns, and many small parts few. New parts are written before old
 * ones go: no run is ever in none. Only the parts that are written anew are read.
 * @throws {Lost} if one of these is no longer what it was
 */
export async function healParts(ledger: Ledger, target: Context, inventory: Inventory): Promise<Healed> {
  const { folder } = ledger;
  ledger.check();
  const parts = inventory.parts
    .filter(({ context }) => modelOf(context) === modelOf(target))
    .map((part) => ({ part, differs: JSON.stringify(part.context) !== JSON.stringify(target) }));
  const small = parts.filter(({ part }) => part.rows < SMALL).length > MANY;
  const anew: KnownPart[] = [];
  let converted = 0;
  for (const { part, differs } of parts) {
    if (differs) converted += part.rows;
    if (differs || (small && part.rows < SMALL) || (await holdsAny(folder, part, inventory.twice)))
      anew.push(part);
  }
  if (anew.length === 0) return { converted: 0, different: [] };
  const different: string[] = [];
  const cursors = anew.map((part) => {
    // Without its bytes: of many parts they would not fit into memory.
    const { bytes: _, ...read } = readAgain(folder, part);
    return new PartCursor(read, layout(folder).months);
  });
  const writer = new PartWriter(ledger, target, { onPart: (part) => inventory.add(part, []) });
  for await (const record of eachOnce(cursors, target, (id, how) => {
    if (how === 'different') different.push(id);
  }))
    writer.add(record);
  writer.flush();
  const kept = new Set(writer.written);
  const gone = anew.filter(({ file }) => !kept.has(file));
  const months = gone.flatMap((part) => (part.months === null ? [] : [`months/${part.months}`]));
  ledger.remove([...gone.map(({ file }) => file), ...months.filter((file) => !kept.has(file))]);
  inventory.replaced(gone.map(({ file }) => file));
  return { converted, different };
}

async function holdsAny(folder: string, part: KnownPart, ids: IdSet): Promise<boolean> {
  if (ids.size === 0) return false;
  return (await readIds(readAgain(folder, part))).some(({ runId }) => ids.has(runId));
}

/** A part that was whole a while ago. */
function readAgain(folder: string, { file }: KnownPart): ScannedPart {
  const read = readWithMonths(folder, join(folder, file));
  if (!('how' in read)) return read;
  throw new Lost(
    `${read.file}: ${read.why}, while a program was at work with it. The same command does its runs again.`,
  );
}
