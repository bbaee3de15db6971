import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../site/scripts', import.meta.url));
// What they write goes to `out` of where they are run.
const elsewhere = mkdtempSync(join(tmpdir(), 'joined-up-scripts-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Some seconds each on a free machine; one that hangs still ends. */
const LONGEST = 600_000;

it.each(readdirSync(folder))(
  '%s runs as it stands on the site, and draws its picture',
  async (name) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', import.meta.resolve('@oxc-node/core/register'), join(folder, name)],
      { cwd: elsewhere, maxBuffer: 2 ** 26 },
    );
    const picture = name.replace('.ts', '.svg');
    expect(stdout).toContain(`out/${picture}`);
    expect(readFileSync(join(elsewhere, 'out', picture), 'utf8')).toMatch(/^<svg[^]*<title>[^<]+<\/title>/);
  },
  LONGEST,
);
