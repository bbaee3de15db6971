import type { Chunk } from '../engine/chunk.ts';
import type { Job } from '../engine/job.ts';
import { runSeeds } from '../engine/runSeeds.ts';
import { drawTinyGovernment, TINY_MONTH } from '../pictures/drawTinyGovernment.ts';
import { recordRun, type Recorded } from '../play/recordRun.ts';
import { standardComparison } from '../setting/comparison.ts';
import { governmentNames, type GovernmentName } from '../setting/governments.ts';
import { dialsOf, starting, type Setting } from '../setting/setting.ts';
import { strings } from '../strings/strings.ts';
import { languages } from '../strings/language.ts';
import { FIRST, type Opening } from './opening.ts';

export { openingText } from './opening.ts';

/** Simulates and draws what the built file contains for its first pictures. */
export function makeOpening(): Opening {
  const { government, a, b } = standardComparison;
  return {
    runs: [a, b].map((setting) => {
      const job = jobOf(government, setting);
      return { job, chunk: ended(runSeeds({ id: 0, job, firstSeed: 1, count: FIRST })) };
    }),
    tiny: Object.fromEntries(
      governmentNames.map((name) => {
        const run = ended(recordRun(jobOf(name, starting('status-quo')), 1, TINY_MONTH + 1));
        return [name, tinyOf(name, run)];
      }),
    ),
  };
}

const jobOf = (government: GovernmentName, setting: Setting): Job => ({
  government,
  dials: dialsOf(government, setting),
});

const tinyOf = (government: GovernmentName, run: Recorded) =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      drawTinyGovernment(run, government, strings[language], language),
    ]),
  ) as Record<(typeof languages)[number], string>;

function ended<Result extends Chunk | Recorded>(running: Generator<undefined, Result>): Result {
  for (;;) {
    const turn = running.next();
    if (turn.done === true) return turn.value;
  }
}
