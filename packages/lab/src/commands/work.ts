import { InputError, type Problem } from '@joined-up/core';
import { Command } from 'commander';
import { readWhole } from '../inputs/readWhole.ts';
import { readWorkersAddress } from '../sweep/workersAddress.ts';
import { programHere, programTold, unreachable, workersPackage } from '../sweep/workersPackage.ts';
import { interruption } from '../terminal/interruption.ts';
import { payingThreads, threadsTold } from '../threads/payingThreads.ts';
import { say } from '../words/say.ts';
import { toldText } from '../words/toldText.ts';
import { workScript } from '../sweep/workScript.ts';

/** Seconds between two lines of progress. */
const TOLD_EVERY = 60;

/** `joined-up work`: lends the processors of this machine to sweeps elsewhere. */
export const work = (): Command =>
  new Command('work')
    .description('Do batches of runs for sweeps elsewhere, until told to end (Ctrl-C, SIGTERM).')
    .argument('<address>', 'URL of a Redis server, e.g. redis://:password@server:6379')
    .option('--threads <number>', 'batches to do at once at most (default: as many as pay off)')
    .option('--quiet', 'no progress')
    .action(async (text: string, options: { threads?: string; quiet?: boolean }) => {
      const problems: Problem[] = [];
      const threads = readWhole(options.threads, '--threads', 1024, problems);
      if (problems.length > 0) throw new InputError('joined-up work', problems);
      const address = readWorkersAddress(text, 'joined-up work');
      const workers = await workersPackage('joined-up work');
      const { url, password, told } = address;
      const tell = (line: string): void => {
        if (options.quiet !== true) process.stderr.write(`${line}\n`);
      };
      const taken = payingThreads(threads);
      let last = performance.now();
      try {
        const { batches } = await workers.work({
          url,
          ...(password === undefined ? {} : { password }),
          program: programHere(),
          threads: taken,
          script: workScript,
          signal: interruption(),
          onTold(event) {
            if (event.kind === 'ready') {
              tell(toldText(threadsTold({ threads: taken, asked: threads })));
              tell(
                say`Ready for sweeps at ${told}, with ${taken} {1|thread|threads}: ${programTold(programHere())}`,
              );
            } else if (event.kind === 'away') tell(say`${told} does not answer; this worker waits for it.`);
            else if (event.kind === 'back') tell(say`${told} answers again.`);
            else if (event.kind === 'others')
              tell(
                say`A sweep asks for ${programTold(event.sweeps[0])}; this worker is another version
                    and does nothing for it.`,
              );
            else if (performance.now() - last > TOLD_EVERY * 1000) {
              last = performance.now();
              tell(say`${event.batches} {0|batch|batches} done.`);
            }
          },
        });
        tell(say`Ended, after ${batches} {0|batch|batches}.`);
      } catch (error) {
        if (error instanceof workers.Unreachable) throw unreachable('joined-up work', address, error);
        if (!(error instanceof workers.OtherProgram)) throw error;
        throw new InputError('joined-up work', [
          {
            path: told,
            expected: programTold(error.sweeps[0]),
            found: programTold(programHere()),
            mend: 'install here what runs there: only the same program gives the same bytes',
          },
        ]);
      }
    });
