import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { trial } from '../notebooks/toldBy.ts';

const folder = fileURLToPath(new URL('../../site/scripts', import.meta.url));
const { folder: elsewhere, told, end } = trial();
afterAll(end);

/** Some seconds each on a free machine; this ends one that hangs. */
const LONGEST = 600_000;

it.each(readdirSync(folder))(
  '%s runs as it stands on the site, and draws its picture',
  async (name) => {
    const picture = `out/${name.replace('.ts', '.svg')}`;
    expect(await told(join(folder, name))).toContain(picture);
    expect(readFileSync(join(elsewhere, picture), 'utf8')).toMatch(/^<svg[^]*<title>[^<]+<\/title>/);
  },
  LONGEST,
);
