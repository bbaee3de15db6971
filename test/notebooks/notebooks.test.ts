import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../notebooks', import.meta.url));
// What they write goes to `out` of where they are run.
const elsewhere = mkdtempSync(join(tmpdir(), 'joined-up-notebooks-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Half a minute each on a free machine; one that hangs still ends. */
const LONGEST = 600_000;

it.each(readdirSync(folder).filter((name) => name.endsWith('.ts')))(
  '%s runs, tells something and draws what it says',
  async (name) => {
    const path = join(folder, name);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', import.meta.resolve('@oxc-node/core/register'), path],
      { cwd: elsewhere, maxBuffer: 2 ** 26 },
    );
    expect(stdout.trim().split('\n').length).toBeGreaterThan(3);
    const pictures = [...readFileSync(path, 'utf8').matchAll(/'out\/([\w-]+)\.svg'/g)].map(
      ([, picture]) => picture,
    );
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
