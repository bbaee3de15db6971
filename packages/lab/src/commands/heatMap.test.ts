import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { smallSweep } from '../testing/smallSweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-heat-map-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);

it('prints a grid, and writes squares and picture', async () => {
  await smallSweep(place('results'), {
    regimes: ['status-quo', 'cog'],
    levers: { mandate: [0.2, 0.8], staff: [2, 4, 6] },
    seeds: '1-5',
  });
  const { code, out } = await inThisProcess(
    'heat-map',
    place('results'),
    '--outcome',
    'set_mandate + 0 * outcome',
    '--regime',
    'cog',
    '--x',
    'staff',
    '--csv',
    place('squares.csv'),
    '--picture',
    place('map.svg'),
    '--language',
    'es',
  );
  expect(code).toBe(0);
  expect(out).toMatch(/va de 0,20 a 0,80 con un CdG fuerte/);
  expect(out).toMatch(/↑ mandate, staff → +2 +4 +6\n0,8 +0,8000/);
  expect(out).toContain(`Los cuadros: en ${place('squares.csv')}`);
  const rows: Record<string, string>[] = parse(readFileSync(place('squares.csv')), { columns: true });
  expect(rows.map(({ mean }) => Number(mean))).toEqual([0.2, 0.2, 0.2, 0.8, 0.8, 0.8]);
  expect(readFileSync(place('map.svg'), 'utf8')).toContain('mandato del centro');
});

it('tells all that is wrong at once', async () => {
  const { code, complaint } = await inThisProcess(
    'heat-map',
    place('results'),
    '--regime',
    'cogg',
    '--x',
    'stafff',
    '--at',
    'culture=0.3',
  );
  expect(code).toBe(2);
  expect(complaint).toMatch(/--regime[^]*--x: expected a parameter that the design moves[^]*--at culture/);
});
