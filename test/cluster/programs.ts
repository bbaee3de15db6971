import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { builtProgram, program } from '../../packages/lab/src/testing/builtProgram.ts';
import { root } from '../../packages/lab/src/testing/keptBuild.ts';
import { lateOptimizing } from '../../packages/lab/src/testing/lateOptimizing.ts';
import { environment } from './installed.ts';

/** What was said so far. */
export interface Transcript {
  readonly said: () => string;
  /** Resolves when it matches. @throws if it ends before */
  until(what: RegExp): Promise<void>;
  /** As `until`, of what is said from now on. */
  next(what: RegExp): Promise<void>;
  add(text: string): void;
  /** Nothing more will be said. */
  end(): void;
}

export function transcript(): Transcript {
  let said = '';
  let ended = false;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const saidSince = (begin: number, what: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (what.test(said.slice(begin))) resolve();
        else if (ended) reject(new Error(`it ended before it said ${what}: ${said}`));
        else return;
        listeners.delete(look);
      };
      listeners.add(look);
      look();
    });
  return {
    said: () => said,
    add(text) {
      said += text;
      tell();
    },
    end() {
      ended = true;
      tell();
    },
    until: (what) => saidSince(0, what),
    next: (what) => saidSince(said.length, what),
  };
}

/** A running program and its output so far, on both streams. */
export interface Running extends Pick<Transcript, 'said' | 'until' | 'next'> {
  readonly child: ChildProcess;
  /** Exit code; `null` if it was killed. */
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Kills all programs that a test has left running. */
export function endAll(): void {
  for (const { pid } of running) {
    try {
      // With its own children.
      process.kill(-pid!, 'SIGKILL');
    } catch {
      /* It has already ended. */
    }
  }
}

// Also when the tests are interrupted.
process.once('exit', endAll);

export function start(named: string, words: readonly string[]): Running {
  const child = spawn(named, words, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  const { said, until, next, add, end } = transcript();
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', add);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve(code);
      end();
    });
  });
  return { child, ended, said, until, next };
}

/** Starts a script of this folder, built beside the command line. */
export const script = (name: string, ...words: readonly string[]): Running =>
  start(process.execPath, [...lateOptimizing, join(builtProgram(), `${name}.js`), ...words]);

/** Starts the command line, with the package of workers beside it, both as published. */
export const joinedUp = (...words: readonly string[]): Running =>
  start(process.execPath, [...lateOptimizing, program(), ...words]);

/** A free port. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
