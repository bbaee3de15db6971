import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { trial } from './toldBy.ts';

const folder = fileURLToPath(new URL('../../notebooks', import.meta.url));
const { folder: elsewhere, told, end } = trial();
afterAll(end);

/** Half a minute each on a free machine; this ends one that hangs. */
const LONGEST = 600_000;

it.each(readdirSync(folder).filter((name) => name.endsWith('.ts')))(
  '%s runs, prints something and draws the pictures it announces',
  async (name) => {
    const notebook = readFileSync(join(folder, name), 'utf8');
    expect((await told(join(folder, name))).trim().split('\n').length).toBeGreaterThan(3);
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
