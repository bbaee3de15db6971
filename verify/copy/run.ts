import { spawn } from 'node:child_process';

export interface Ended {
  /** Exit code; 1 after a signal. */
  readonly code: number;
  readonly out: string;
  readonly seconds: number;
}

interface How {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Show what it prints while it runs. @defaultValue false */
  readonly show?: boolean;
}

/** Runs a command to its end. @returns its output, with that on standard error */
export function run(
  command: string,
  words: readonly string[],
  { folder, env = {}, show = false }: How = {},
): Promise<Ended> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    const hear = (chunk: Buffer): void => {
      out += chunk.toString();
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, out, seconds: (performance.now() - started) / 1000 });
    });
  });
}
