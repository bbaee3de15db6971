import { spawn } from 'node:child_process';
import { program } from './builtProgram.ts';
import { root } from './keptBuild.ts';
import { lateOptimizing } from './lateOptimizing.ts';

/** How the program ended. */
export interface Ending {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
}

/** The real program, in a process of its own. */
export const joinedUp = (...words: string[]): Promise<Ending> => joinedUpInterrupted(words);

/**
 * As `joinedUp`, interrupted once as by Ctrl-C: when its standard error first matches `when`, when that is
 * first true, or after so many milliseconds.
 */
export function joinedUpInterrupted(
  words: readonly string[],
  when?: RegExp | number | (() => boolean),
): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...lateOptimizing, program(), ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, complaint, interrupted] = ['', '', false];
    if (typeof when === 'number') setTimeout(() => child.kill('SIGINT'), when);
    const looking =
      typeof when === 'function'
        ? setInterval(() => {
            if (!interrupted && when()) interrupted = child.kill('SIGINT');
          }, 20)
        : undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
      if (!interrupted && when instanceof RegExp && when.test(complaint))
        interrupted = child.kill('SIGINT');
    });
    child.on('close', (code) => {
      clearInterval(looking);
      resolve({ code: code ?? -1, out, complaint });
    });
  });
}
