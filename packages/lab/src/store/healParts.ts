import { basename } from 'node:path';
import { modelOf, type Context } from './context.ts';
import { eachOnce } from './eachOnce.ts';
import { IdSet } from './idSet.ts';
import { layout } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { PartCursor } from './partCursor.ts';
import { PartWriter } from './partWriter.ts';
import { readIds } from './readRecords.ts';
import { scanParts } from './scanParts.ts';

/** Parts of fewer runs are small; more than so many of them are put together. */
const SMALL = 1024;
const MANY = 8;

type KeptPart = ConstructorParameters<typeof PartCursor>[0];

/** What was done to parts. */
export interface Healed {
  /** Runs that were written anew because they had other columns. */
  readonly converted: number;
  /** Ids of runs that stood there twice with different numbers. */
  readonly different: readonly string[];
}

/**
 * Makes every run of a model stand in a folder once (done rather than failed, with months rather than without), every part
 * have the same columns, and many small parts few. New parts are written before old ones go: no run is ever in none.
 */
export async function healParts(ledger: Ledger, target: Context): Promise<Healed> {
  const { folder } = ledger;
  ledger.check();
  const [seen, twice] = [new IdSet(), new IdSet()];
  const parts: { part: KeptPart; rows: number; differs: boolean }[] = [];
  for (const whole of scanParts(folder, () => {})) {
    if (modelOf(whole.context) !== modelOf(target)) continue;
    for (const { runId } of await readIds(whole)) if (!seen.add(runId)) twice.add(runId);
    // Without its bytes: of many parts they would not fit into memory.
    const { bytes: _, ...part } = whole;
    const rows = Number(part.metadata.num_rows);
    parts.push({ part, rows, differs: JSON.stringify(part.context) !== JSON.stringify(target) });
  }
  const small = parts.filter(({ rows }) => rows < SMALL);
  const anew: KeptPart[] = [];
  let converted = 0;
  for (const each of parts) {
    if (each.differs) converted += each.rows;
    if (each.differs || (small.length > MANY && small.includes(each)) || (await holdsAny(each.part, twice)))
      anew.push(each.part);
  }
  if (anew.length === 0) return { converted: 0, different: [] };
  const different: string[] = [];
  const cursors = anew.map((part) => new PartCursor(part, layout(folder).months));
  const writer = new PartWriter(ledger, target);
  for await (const record of eachOnce(cursors, target, (id, how) => {
    if (how === 'different') different.push(id);
  }))
    writer.add(record);
  writer.flush();
  const kept = new Set(writer.written);
  const gone = anew.flatMap(({ file, months }) => [
    `runs/${basename(file)}`,
    ...(months === null ? [] : [`months/${months}`]),
  ]);
  ledger.remove(gone.filter((file) => !kept.has(file)));
  return { converted, different };
}

async function holdsAny(part: KeptPart, ids: IdSet): Promise<boolean> {
  if (ids.size === 0) return false;
  const cursor = new PartCursor({ ...part, months: null }, '');
  for (await cursor.load(); cursor.current !== undefined; await cursor.advance())
    if (ids.has(cursor.current.runId)) return true;
  return false;
}
