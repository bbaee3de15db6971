import { runSeeds } from '../engine/runSeeds.ts';
import { toItsEnd } from '../engine/toItsEnd.ts';
import { drawTinyGovernment, tinyJob, TINY_MONTH } from '../pictures/drawTinyGovernment.ts';
import { recordRun, type Recorded } from '../play/recordRun.ts';
import { standardComparison } from '../setting/comparison.ts';
import { governmentNames, type GovernmentName } from '../setting/governments.ts';
import { dialsOf } from '../setting/setting.ts';
import { strings } from '../strings/strings.ts';
import { languages } from '../strings/language.ts';
import { FIRST, type Opening } from './opening.ts';

export { openingText } from './opening.ts';

/** Simulates and draws what the built file contains for its first pictures. */
export function makeOpening(): Opening {
  const { government, a, b } = standardComparison;
  return {
    runs: [a, b].map((setting) => {
      const job = { government, dials: dialsOf(government, setting) };
      return { job, chunk: toItsEnd(runSeeds({ id: 0, job, firstSeed: 1, count: FIRST })) };
    }),
    tiny: Object.fromEntries(
      governmentNames.map((name) => {
        const run = toItsEnd(recordRun(tinyJob(name), 1, TINY_MONTH + 1));
        return [name, tinyOf(name, run)];
      }),
    ),
  };
}

const tinyOf = (government: GovernmentName, run: Recorded) =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      drawTinyGovernment(run, government, strings[language], language),
    ]),
  ) as Record<(typeof languages)[number], string>;
