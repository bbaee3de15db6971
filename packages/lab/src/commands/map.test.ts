import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-map-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('shows the largest areas, and writes all of them and a picture', async () => {
  const [table, picture] = ['map.csv', 'map.svg'].map((name) => join(folder, name));
  const { code, out } = await inThisProcess('map', 'us-federal-2024', '--out', table, '--picture', picture);
  expect(code).toBe(0);
  const rows = parse(readFileSync(table), { columns: true }) as Record<string, string>[];
  const areas = rows
    .filter(({ level }) => level === 'service')
    .toSorted((a, b) => Number(b.amount) - Number(a.amount));
  expect(out).toContain(areas[0].area);
  expect(readFileSync(picture, 'utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
});

it('writes neither file where one cannot be written', async () => {
  const { code, complaint } = await inThisProcess(
    'map',
    'stylised',
    '--out',
    join(folder, 'half.csv'),
    '--picture',
    folder,
  );
  expect(complaint).toContain('a folder of that name');
  expect(code).toBe(2);
  expect(readdirSync(folder)).not.toContain('half.csv');
});
