import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { shortForm } from '../shortForm.ts';

/** Runs scripts in this process, in a folder of their own. */
export interface Trial {
  /** The folder in which they run; they write to its `out`. */
  readonly folder: string;
  /** Runs the short form of a script. @returns its output */
  told(path: string): Promise<string>;
  /** Removes what they wrote. */
  end(): void;
}

/** A place to try scripts in, away from the repository. */
export function trial(): Trial {
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-scripts-'));
  // Inside the repository, so that their imports are found.
  const outOfRepository = fileURLToPath(new URL('../../out', import.meta.url));
  mkdirSync(outOfRepository, { recursive: true });
  const tried = mkdtempSync(join(outOfRepository, 'scripts-'));
  return {
    folder,
    async told(path) {
      const script = join(tried, basename(path));
      const given = process.env.SLURM_CPUS_PER_TASK;
      writeFileSync(script, shortForm(readFileSync(path, 'utf8')));
      const log = vi.spyOn(console, 'log').mockReturnValue();
      const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      // Threads take longer to start than so few runs; the other processor does other tests.
      vi.stubEnv('SLURM_CPUS_PER_TASK', extent('1', given));
      const before = process.cwd();
      process.chdir(folder);
      try {
        await import(script);
        return [...log.mock.calls, ...write.mock.calls].map(([text]) => String(text)).join('\n');
      } finally {
        process.chdir(before);
        vi.stubEnv('SLURM_CPUS_PER_TASK', given);
        log.mockRestore();
        write.mockRestore();
      }
    },
    end() {
      for (const each of [folder, tried]) rmSync(each, { recursive: true });
    },
  };
}
