import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps the report of 27 ministries under four regimes below a megabyte and a half, with every picture and all data', async () => {
  const file = join(folder, 'report.html');
  const ending = await inThisProcess(
    'compare',
    'us-federal-2024',
    '--seeds',
    '1-50',
    '--months',
    '15',
    '--threads',
    '1',
    '--quiet',
    '--report',
    file,
  );
  expect(ending).toMatchObject({ code: 0, complaint: '' });
  const html = readFileSync(file, 'utf8');
  const dataOf = html.match(/href="data:text\/csv[^"]*"/)![0];
  // Pictures of 50 seeds are as large as they get; of the data a run takes some four hundred bytes.
  expect(html.length - dataOf.length).toBeLessThan(1_050_000);
  expect(dataOf.length / 200).toBeLessThan(500);
  expect(html.match(/<figure>/g)!.length).toBeGreaterThanOrEqual(15);
});
