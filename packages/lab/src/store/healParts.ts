import { rmSync } from 'node:fs';
import { IdSet } from './idSet.ts';
import { layout } from './layout.ts';
import type { Lock } from './lock.ts';
import { PartCursor } from './partCursor.ts';
import { readPart, type Part } from './partFile.ts';
import { PartWriter } from './partWriter.ts';
import { readIds } from './readRecords.ts';
import { partsIn } from './scanParts.ts';

/**
 * Makes every run stand in a folder once: a program that was killed while it took failed runs out may have left some twice.
 * A part is written anew before the old one goes, so that no run is ever in none.
 * @param retry - take runs that failed out, so that they are done again
 */
export async function healParts(folder: string, lock: Lock, retry: boolean): Promise<void> {
  const seen = new IdSet();
  // The list of files is made before any of them is written anew.
  for (const file of partsIn(layout(folder).runs)) {
    const part = readPart(file);
    if (typeof part === 'string') continue;
    const ids = await readIds(part);
    const kept = ids
      .filter(({ runId, failed }) => !(retry && failed) && seen.add(runId))
      .map(({ runId }) => runId);
    if (kept.length < ids.length) await rewrite(folder, lock, part, new Set(kept));
  }
}

async function rewrite(folder: string, lock: Lock, part: Part, kept: ReadonlySet<string>): Promise<void> {
  const writer = new PartWriter(folder, part.context, lock);
  const cursor = new PartCursor(part, layout(folder).months);
  for (await cursor.load(); cursor.current !== undefined; await cursor.advance())
    if (kept.has(cursor.current.runId)) writer.add(cursor.current);
  writer.flush();
  // Its months, if nothing names them any more, are tidied up with all that is left over.
  rmSync(part.file);
}
