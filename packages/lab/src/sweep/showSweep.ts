import { Presets, SingleBar } from 'cli-progress';
import { steering } from '../terminal/guardTerminal.ts';
import type { SweepProgress } from './goThrough.ts';
import { fixed, say } from '../words/say.ts';
import { toldText } from '../words/toldText.ts';

/**
 * How a sweep reports: to a person, to a program (one JSON object a line, on standard output), or not at
 * all.
 */
export type Voice = 'person' | 'json' | 'quiet';

export interface SweepDisplay {
  progress(progress: SweepProgress): void;
  notice(text: string): void;
  end(): void;
}

/** The workers, if not threads of this machine. */
const elsewhere = ({ workers }: SweepProgress): string =>
  workers === undefined
    ? ''
    : say`, ${workers.count} {0|worker|workers} with ${workers.threads} {1|thread|threads}`;

/** Seconds between two lines if there is no bar to redraw. */
const EVERY = 5;

export function showSweep(voice: Voice): SweepDisplay {
  const began = performance.now();
  let last = began;
  const due = ({ done, all }: SweepProgress): boolean => {
    if (done < all && performance.now() - last < (voice === 'json' ? 1 : EVERY) * 1000) return false;
    last = performance.now();
    return true;
  };
  const pace = ({ done, all }: SweepProgress): { rate: number; left: number } => {
    const rate = (1000 * done) / Math.max(1, performance.now() - began);
    return { rate, left: rate > 0 ? (all - done) / rate : 0 };
  };
  const line = (progress: SweepProgress): string => {
    const { rate, left } = pace(progress);
    return (
      say`${progress.done} of ${progress.all} {1|run|runs}, ${fixed(rate, 0)} a second, ${timeOf(left)} left` +
      (progress.failed > 0 ? say`, ${progress.failed} failed` : '') +
      `${elsewhere(progress)}`
    );
  };
  if (voice === 'quiet') return { progress: () => {}, notice: () => {}, end: () => {} };
  if (voice === 'json') {
    return {
      progress(progress) {
        const { rate, left } = pace(progress);
        if (due(progress))
          tellJson({
            event: 'progress',
            ...progress,
            rate: Math.round(rate),
            secondsLeft: Math.round(left),
          });
      },
      notice: (text) => tellJson({ event: 'notice', text }),
      end: () => {},
    };
  }
  if (!process.stderr.isTTY)
    return {
      progress: (progress) => {
        if (due(progress)) notice(line(progress));
      },
      notice,
      end: () => {},
    };
  const bar = new SingleBar(
    { format: '{bar} {told}', stream: steering(process.stderr), hideCursor: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    progress(progress) {
      if (!started) bar.start(progress.all, 0, { told: '' });
      started = true;
      bar.update(progress.done, { told: line(progress) });
    },
    notice,
    end: () => {
      if (started) bar.stop();
    },
  };
}

const notice = (text: string): void => {
  process.stderr.write(`${toldText(text)}\n`);
};

export const tellJson = (event: object): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};

/** A duration for people. */
const timeOf = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${fixed(seconds / 3600, 1)} h`;
