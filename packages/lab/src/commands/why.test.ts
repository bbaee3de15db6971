import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-why-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const few = 'why stylised --regime cog --seeds 1-2 --months 26 --quiet'.split(' ');

describe('joined-up why', () => {
  it('tells parts that add up to the difference, as a table, a file and a picture', async () => {
    const [table, picture] = [join(folder, 'why.csv'), join(folder, 'why.svg')];
    const { code, out } = await inThisProcess(...few, '--out', table, '--picture', picture);
    expect(code).toBe(0);
    expect(out).toMatch(/^cog minus status-quo, outcome: \+0\.\d{3} .*, 2 pairs of runs/);
    expect(out).toContain('In this model, the difference is mostly due to');
    expect(out).toMatch(/^The difference +\+0\.\d{3} .* 100/m);
    const rows = readFileSync(table, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const means = rows.slice(1).map((row) => Number(row[4]));
    expect(rows.at(-1)![3]).toBe('difference');
    expect(means.slice(0, -1).reduce((sum, mean) => sum + mean)).toBeCloseTo(means.at(-1)!, 12);
    expect(readFileSync(picture, 'utf8')).toMatch(/^<svg /);
  });

  it('speaks Spanish and Portuguese', async () => {
    const spoken = [
      ['pt', 'a diferença se deve sobretudo'],
      ['es', 'la diferencia se debe sobre todo'],
    ];
    for (const [language, said] of spoken.slice(0, extent(1, 2)))
      expect(
        (await inThisProcess(...few, '--seeds', '1', '--months', '14', '--language', language)).out,
      ).toContain(said);
  });

  it('tells all that cannot be at once', async () => {
    const { code, complaint } = await inThisProcess(
      ...'why stylised --regime cogg --reference status-kuo --months x --metric outcom'.split(' '),
    );
    expect(code).toBe(2);
    for (const part of ['--regime', '--reference', '--months', '--metric'])
      expect(complaint).toContain(part);
  });
});
