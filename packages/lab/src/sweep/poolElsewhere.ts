import { InputError, metrics } from '@joined-up/core';
import { say } from '../words/say.ts';
import type { CommonToBatches } from './batch.ts';
import { NotBegun, type Pool } from './pool.ts';
import { batchText, resultOf, settingText } from './wire.ts';
import type { WorkersAddress } from './workersAddress.ts';
import { programHere, programTold, unreachable, workersPackage } from './workersPackage.ts';

/** Seconds and runs of a batch: large enough to be worth sending, small enough to end soon. */
const BATCH_SECONDS = 1.5;
const MOST_IN_BATCH = 1024;
/** Most numbers in an answer. */
const MOST_NUMBERS = 2_000_000;

/** Workers elsewhere, found through Redis, instead of threads. @throws {InputError} if there is no such server */
export async function workersElsewhere(
  setting: CommonToBatches,
  address: WorkersAddress,
  onNotice: (notice: string) => void,
): Promise<Pool> {
  if (setting.own !== undefined)
    throw new InputError('--workers', [
      {
        path: '',
        expected: 'a study of what comes with Joined-Up and of scenario files',
        found: `things of its own: ${setting.own.things.map(({ kind, id }) => `${kind} '${id}'`).join(', ')}`,
        mend: 'do it in threads of this machine: workers elsewhere have no module of yours',
      },
    ]);
  const { askWorkers, TakenBack, Unreachable } = await workersPackage('--workers');
  const { url, password, told } = address;
  const workers = await askWorkers({
    url,
    ...(password === undefined ? {} : { password }),
    program: programHere(),
    setting: settingText(setting),
    onTold(event) {
      if (event.kind === 'nobody')
        onNotice(say`No worker is there. Start some, here or elsewhere: joined-up work ${told}`);
      else if (event.kind === 'others')
        onNotice(
          say`${event.workers.length} {0|worker|workers} cannot help: ${programTold(event.workers[0])}
              there, ${programTold(programHere())} here. Install the same.`,
        );
      else if (event.kind === 'away') onNotice(say`${told} does not answer; the sweep waits for it.`);
      else if (event.kind === 'back') onNotice(say`${told} answers again.`);
      else onNotice(say`${event.batches} {0|batch|batches} got lost and {0|is|are} requested again.`);
    },
  }).catch((error: unknown) => {
    throw error instanceof Unreachable ? unreachable('--workers', address, error) : error;
  });
  const longest = Math.max(...setting.scenarios.map(({ months }) => months));
  const numbers = (metrics.length + setting.measures.length) * (1 + (setting.monthly ? longest : 0));
  return {
    // Two batches for each thread, so that the next is waiting; two before the first worker comes.
    get atOnce() {
      return 2 * Math.max(1, workers.threads);
    },
    batchSeconds: BATCH_SECONDS,
    mostInBatch: Math.max(1, Math.min(MOST_IN_BATCH, Math.floor(MOST_NUMBERS / numbers))),
    get workers() {
      return { count: workers.count, threads: workers.threads };
    },
    async run(batch) {
      try {
        return resultOf(await workers.run(batchText(batch)));
      } catch (error) {
        throw error instanceof TakenBack ? new NotBegun() : error;
      }
    },
    changed: () => workers.changed(),
    takeBack: () => workers.takeBack(),
    end: () => workers.end(),
  };
}
