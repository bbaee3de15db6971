import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { smallSweep } from '../testing/smallSweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-discover-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);

it('prints box and tree, and writes worlds and pictures', async () => {
  await smallSweep(place('results'), {
    regimes: ['status-quo', 'cog'],
    uncertainties: ['turfMotive', 'selfHelp'],
    design: { kind: 'sobol', points: 64 },
    seeds: '1',
  });
  const { code, out } = await inThisProcess(
    'discover',
    place('results'),
    '--outcome',
    'set_turfMotive + 0 * outcome',
    '--regime',
    'cog',
    '--above',
    '0.3',
    '--csv',
    place('worlds.csv'),
    '--picture',
    place('worlds.png'),
    '--groups',
    place('groups.svg'),
  );
  expect(code).toBe(0);
  expect(out).toMatch(/above 0\.3 in \d+ of 64 worlds/);
  expect(out).toMatch(/Box: where turfMotive is above 0\.3: 100 % of such worlds, 100 % of all cases/);
  expect(out).toMatch(/Tree \(right in 100 % of worlds/);
  const rows: Record<string, string>[] = parse(readFileSync(place('worlds.csv')), { columns: true });
  expect(rows).toHaveLength(64);
  expect(rows.every((row) => Number(row.set_turfMotive) > 0.3 === (row.case === '1'))).toBe(true);
  expect(readFileSync(place('worlds.png')).subarray(1, 4).toString()).toBe('PNG');
  // Of 64 worlds, two by two groups.
  expect(readFileSync(place('groups.svg'), 'utf8')).toMatch(
    /turf motive high, self-help between colleagues high: 1\d worlds, 100/,
  );
});

it.each([
  ['a folder without results', () => [folder, '--above', '1'], /expected a folder of results/],
  [
    'everything at once',
    () => [place('results'), '--regime', 'x', '--above', 'much', '--below', '2'],
    /--regime[^]*--above/,
  ],
  ['no threshold', () => [place('results'), '--regime', 'cog'], /--above: expected a threshold/],
])('%s ends with a clear message', async (_, words, message) => {
  const { code, complaint } = await inThisProcess('discover', ...words());
  expect(complaint).toMatch(message);
  expect(complaint).not.toMatch(/\n\s+at |A fault/);
  expect(code).toBe(2);
});
