import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { program } from '../../packages/lab/src/testing/builtProgram.ts';
import { root } from '../../packages/lab/src/testing/keptBuild.ts';
import { lateOptimizing } from '../../packages/lab/src/testing/lateOptimizing.ts';

export interface Ended {
  /** `null` if it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
  readonly seconds: number;
  /** Peak memory, MiB, where the system reports it. */
  readonly peak: number;
}

/** Starts the real program in a process. */
export function start(...words: string[]): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
} {
  const began = performance.now();
  const child = spawn(process.execPath, [...lateOptimizing, program(), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, complaint, peak] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 200);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, out, complaint, peak, seconds: (performance.now() - began) / 1000 });
    });
  });
  return { child, ended };
}

export const run = (...words: string[]): Promise<Ended> => start(...words).ended;

/** Runs the program and kills it, as a power cut would, when a condition holds. */
export async function killedWhen(words: readonly string[], when: () => boolean): Promise<Ended> {
  const { child, ended } = start(...words);
  const watch = setInterval(() => {
    if (when()) child.kill('SIGKILL');
  }, 20);
  try {
    return await ended;
  } finally {
    clearInterval(watch);
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
