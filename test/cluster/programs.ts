import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { builtProgram, program } from '../../packages/lab/src/testing/builtProgram.ts';
import { root } from '../../packages/lab/src/testing/keptBuild.ts';
import { environment } from './installed.ts';

/** A program that runs, and what it has said so far on both streams. */
export interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Resolves when it has said something. @throws if it ends before */
  until(what: RegExp): Promise<void>;
  /** The code it ended with; `null` if it was killed. */
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Ends whatever a test has left running. */
export function endAll(): void {
  for (const { pid } of running) {
    try {
      // With whatever it has started itself.
      process.kill(-pid!, 'SIGKILL');
    } catch {
      /* It has just ended. */
    }
  }
}

// So it is when somebody ends the tests themselves.
process.once('exit', endAll);

export function start(named: string, words: readonly string[]): Running {
  const child = spawn(named, words, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const listener of listeners) listener();
    });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve(code);
      for (const listener of listeners) listener();
    });
  });
  return {
    child,
    ended,
    said: () => said,
    until: (what) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (what.test(said)) resolve();
          else if (child.exitCode !== null || child.signalCode !== null)
            reject(new Error(`it ended before it said ${what}: ${said}`));
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
  };
}

/** A script of this folder, as it was built beside the command line, by Node. */
export const script = (name: string, ...words: readonly string[]): Running =>
  start(process.execPath, [join(builtProgram(), `${name}.js`), ...words]);

/** The command line, with the package of workers beside it: both as they would be published. */
export const joinedUp = (...words: readonly string[]): Running =>
  start(process.execPath, [program(), ...words]);

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
