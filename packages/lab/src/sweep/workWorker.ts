// Runs in each process of `joined-up work`.
import { workerFile } from '../threads/workerFile.ts';
import type { CommonToBatches } from './batch.ts';
import { TooLong, type Pool } from './pool.ts';
import { thisThread, threadsHere } from './poolHere.ts';
import { batchOf, resultText, settingOf, tooLongText } from './wire.ts';

/** As `Task` of @joined-up/workers, which need not be installed here. */
interface Task {
  readonly id: string;
  readonly setting: string;
  readonly batch: string;
}

let last: { readonly id: string; readonly pool: Promise<Pool> } | undefined;

/** Runs with a time limit are done in a thread, which can be ended in the middle. */
const poolOf = async (setting: CommonToBatches): Promise<Pool> =>
  setting.runSeconds === undefined
    ? thisThread(setting)
    : threadsHere(setting, 1, workerFile('sweepWorker', import.meta.url));

export default async function work({ id, setting, batch }: Task): Promise<string> {
  if (last?.id !== id) {
    await (await last?.pool)?.end();
    last = { id, pool: poolOf(settingOf(setting)) };
  }
  try {
    return resultText(await (await last.pool).run(batchOf(batch)));
  } catch (error) {
    if (error instanceof TooLong) return tooLongText(error);
    throw error;
  }
}
