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

/** Parts with fewer runs are small; if there are more small parts than this, they are joined. */
const SMALL = 1024;
const MANY = 8;

/** What was done to parts. */
export interface Healed {
  /** Number of runs rewritten because they had other columns. */
  readonly converted: number;
  /** Ids of runs that were there twice with different numbers. */
  readonly different: readonly string[];
}

/**
 * Makes every run of a model occur once in a folder (done rather than failed, with months rather than
 * without), gives all parts the same columns, and joins many small parts. New parts are written before old
 * ones are removed, so that no run is ever lost. Reads only the parts that are rewritten.
 * @throws {Lost} if one of these has changed on disk
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
    // Drop its bytes: those of many parts would not fit into memory.
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

/** Reads a part again that was intact before. */
function readAgain(folder: string, { file }: KnownPart): ScannedPart {
  const read = readWithMonths(folder, join(folder, file));
  if (!('how' in read)) return read;
  throw new Lost(
    `${read.file}: ${read.why}, while a program was at work with it. The same command does its runs again.`,
  );
}
