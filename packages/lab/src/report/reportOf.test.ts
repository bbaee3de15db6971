import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seeds = extent(4, 50);
it('keeps a report of 27 ministries and four regimes below 1.5 MB, with every picture and all data', async () => {
  const file = join(folder, 'report.html');
  const ending = await inThisProcess(
    'compare',
    'us-federal-2024',
    '--seeds',
    `1-${seeds}`,
    '--months',
    '15',
    '--threads',
    '1',
    '--quiet',
    '--report',
    file,
    '--full',
  );
  expect(ending).toMatchObject({ code: 0, complaint: '' });
  const html = readFileSync(file, 'utf8');
  const dataOf = html.match(/href="data:text\/csv[^"]*"/)![0];
  // Pictures of 50 seeds are as large as they get; of the data a run takes some four hundred bytes.
  expect(html.length - dataOf.length).toBeLessThan(1_050_000);
  expect(dataOf.length / (4 * seeds)).toBeLessThan(500);
  expect(html.match(/<figure>/g)!.length).toBeGreaterThanOrEqual(15);
});

it('tells it on two pages unless all is asked for: a sentence, two pictures, a government at work', async () => {
  const file = join(folder, 'short.html');
  const ending = await inThisProcess(
    'compare',
    'stylised',
    '--regime',
    'status-quo,superministry,cog',
    '--seeds',
    '1-3',
    '--months',
    '14',
    '--threads',
    '1',
    '--quiet',
    '--report',
    file,
  );
  expect(ending).toMatchObject({ code: 0, complaint: '' });
  const html = readFileSync(file, 'utf8');
  expect(html.match(/<figure>/g)).toHaveLength(4);
  expect(/<p class="finding">([^<]*)</.exec(html)![1]).toMatch(/[Aa] strong centre.* in all 3 governments/);
  // The model as it is, and four ways in which it might be otherwise.
  expect(
    html
      .split('As the model is specified')[1]
      .split('</table>')[0]
      .match(/<th scope="row"/g),
  ).toHaveLength(4);
  expect(html.length).toBeLessThan(500_000);
});

it('refuses to report on one regime alone', async () => {
  const { code, complaint } = await inThisProcess(
    'compare',
    'stylised',
    '--regime',
    'cog',
    '--seeds',
    '1',
    '--report',
    join(folder, 'none.html'),
  );
  expect(code).not.toBe(0);
  expect(complaint).toContain('--report: expected two regimes to compare');
});
