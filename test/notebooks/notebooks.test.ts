import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { shortForm } from './shortForm.ts';

const folder = fileURLToPath(new URL('../../notebooks', import.meta.url));
// What they write goes to `out` of where they are run.
const elsewhere = mkdtempSync(join(tmpdir(), 'joined-up-notebooks-'));
// What they import is found from within the repository.
const outOfRepository = fileURLToPath(new URL('../../out', import.meta.url));
mkdirSync(outOfRepository, { recursive: true });
const tried = mkdtempSync(join(outOfRepository, 'notebooks-'));
afterAll(() => {
  for (const each of [elsewhere, tried]) rmSync(each, { recursive: true });
});

/** Runs a script in this process. @returns what it says */
async function told(script: string): Promise<string> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const before = process.cwd();
  process.chdir(elsewhere);
  try {
    await import(script);
    return [...log.mock.calls, ...write.mock.calls].map(([text]) => String(text)).join('\n');
  } finally {
    process.chdir(before);
    log.mockRestore();
    write.mockRestore();
  }
}

/** Half a minute each on a free machine; one that hangs still ends. */
const LONGEST = 600_000;

it.each(readdirSync(folder).filter((name) => name.endsWith('.ts')))(
  '%s runs, tells something and draws what it says',
  async (name) => {
    const notebook = readFileSync(join(folder, name), 'utf8');
    const script = join(tried, name);
    writeFileSync(script, shortForm(notebook));
    expect((await told(script)).trim().split('\n').length).toBeGreaterThan(3);
    const pictures = [...notebook.matchAll(/'out\/([\w-]+)\.svg'/g)].map(([, picture]) => picture);
    for (const picture of pictures) {
      // A picture, or stills of it with the number of their month.
      const drawn = readdirSync(join(elsewhere, 'out')).filter((file) =>
        new RegExp(`^${picture}(-\\d+)?\\.svg$`).test(file),
      );
      expect(drawn.length).toBeGreaterThan(0);
      for (const file of drawn) expect(readFileSync(join(elsewhere, 'out', file), 'utf8')).toMatch(/^<svg/);
    }
  },
  LONGEST,
);
