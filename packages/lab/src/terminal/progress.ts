import { Presets, SingleBar } from 'cli-progress';
import { steering } from './guardTerminal.ts';
import { threadsTold, type TakenThreads } from '../threads/payingThreads.ts';
import { say } from '../words/say.ts';
import { toldText } from '../words/toldText.ts';

export interface Progress {
  readonly to: (done: number, all: number) => void;
  /** Says once how many threads were taken, and what they cost. */
  readonly threads: (taken: TakenThreads) => void;
  readonly end: () => void;
}

/** Seconds to the first line, and between two lines, if output is not a terminal. */
const [FIRST, EVERY] = [1, 5];

/**
 * Shows progress on standard error: a bar on a terminal, else a line now and then.
 * @param what - what is counted, e.g. `runs`
 */
export function showProgress(what: string, quiet = false): Progress {
  if (quiet) return { to: () => {}, threads: () => {}, end: () => {} };
  if (!process.stderr.isTTY) return lines(what);
  const bar = new SingleBar(
    {
      format: say`${'{bar}'} ${'{percentage}'} %  ${'{value}'} of ${'{total}'} ${what}, ${'{eta_formatted}'} left`,
      stream: steering(process.stderr),
      hideCursor: true,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    threads: tellThreads(),
    to(done, all) {
      if (!started) bar.start(all, 0);
      started = true;
      bar.update(done);
    },
    end: () => {
      if (started) bar.stop();
    },
  };
}

function tellThreads(): Progress['threads'] {
  let told = false;
  return (taken) => {
    if (!told) process.stderr.write(`${toldText(threadsTold(taken))}\n`);
    told = true;
  };
}

function lines(what: string): Progress {
  let next = performance.now() + FIRST * 1000;
  return {
    threads: tellThreads(),
    to(done, all) {
      if (performance.now() < next) return;
      next = performance.now() + EVERY * 1000;
      process.stderr.write(`${say`${done} of ${all} ${what}`}\n`);
    },
    end: () => {},
  };
}
