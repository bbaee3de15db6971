import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { csvText } from './csvText.ts';

it('lets no text run as a formula, headings included, and leaves numbers', () =>
  expect(
    csvText([
      ['=name', 'seed'],
      ['=HYPERLINK(1)', '-3'],
      ['@sum', '+1e3'],
      ['-2+3', -5],
    ]),
  ).toBe("'=name,seed\n'=HYPERLINK(1),-3\n'@sum,+1e3\n'-2+3,-5\n"));

it('is what every CSV of the laboratory is written with', () => {
  const source = join(import.meta.dirname, '..');
  const others = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.ts') &&
      !name.endsWith('.test.ts') &&
      readFileSync(join(source, name), 'utf8').includes('csv-stringify/sync'),
  );
  expect(others.map((name) => name.split(/[\\/]/).at(-1))).toEqual(['csvText.ts']);
});
