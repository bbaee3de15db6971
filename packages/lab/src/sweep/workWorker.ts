// What each process of `joined-up work` runs.
import type { Setting } from './batch.ts';
import { runBatch } from './runBatch.ts';
import { batchOf, resultText, settingOf } from './wire.ts';

/** As a worker is given it: `Task` of @joined-up/workers, which need not be there where this file is made. */
interface Task {
  readonly id: string;
  readonly setting: string;
  readonly batch: string;
}

let last: { readonly id: string; readonly setting: Setting } | undefined;

export default function work({ id, setting, batch }: Task): string {
  if (last?.id !== id) last = { id, setting: settingOf(setting) };
  return resultText(runBatch(last.setting, batchOf(batch)));
}
