import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../../packages/lab/src/testing/inThisProcess.ts';

/*
 * The docking kit on two tables of our own: `joined-up run stylised --regime status-quo,cog` with seeds
 * 1–40 and 1001–1040, so the same model with other luck. A table of another implementation is handed in the
 * same way.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const [ours, theirs, margins] = ['ours.csv', 'theirs.csv', 'margins.yaml'].map((name) => join(here, name));

const folder = mkdtempSync(join(tmpdir(), 'joined-up-docking-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);

const verdictsIn = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map((cells) => [cells[0], cells[1], cells[2], cells.at(-1)!]);

describe('joined-up dock', () => {
  it('finds nothing different between two tables of the same model with other luck', async () => {
    const { code, out } = await inThisProcess(
      'dock',
      ours,
      theirs,
      '--margins',
      margins,
      '--reference',
      'status-quo',
      '--out',
      place('docked.csv'),
      '--picture',
      place('docked.svg'),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^44 means: \d+ EQUIVALENT, \d+ INCONCLUSIVE, 0 DIFFERENT$/m);
    expect(out).toMatch(/^22 paired differences: \d+ EQUIVALENT, \d+ INCONCLUSIVE, 0 DIFFERENT$/m);
    const verdicts = verdictsIn(place('docked.csv'));
    expect(verdicts).toHaveLength(66);
    expect(verdicts.filter(([, , , verdict]) => verdict === 'EQUIVALENT').length).toBeGreaterThan(40);
    expect(readFileSync(place('docked.svg'), 'utf8')).toMatch(
      /^<svg [\s\S]*None of 66 comparisons is different/,
    );
  }, 60_000);

  it('says what is wrong in one message, with exit code 2 and no file', async () => {
    writeFileSync(place('bad.yaml'), 'level: 2\ndefault: -1\n');
    const { code, complaint } = await inThisProcess(
      'dock',
      ours,
      'nowhere.csv',
      '--margins',
      place('bad.yaml'),
      '--out',
      place('bad.csv'),
    );
    for (const message of [/nowhere\.csv: .*no such file/, /level: expected/, /default: expected/])
      expect(complaint).toMatch(message);
    expect(complaint).not.toMatch(/\n\s+at |node:/);
    expect(code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('bad.csv'))).toEqual([]);
  }, 60_000);
});
