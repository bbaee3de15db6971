import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planStudy } from '../study/planStudy.ts';
import { sweep } from '../sweep/sweep.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-left-out-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'results');
const partsIn = (): string[] => readdirSync(join(folder, 'runs'));

/** Two parts, of which one is deleted. */
beforeAll(async () => {
  const go = (regimes: string) =>
    sweep(planStudy({ scenarios: 'stylised', regimes, seeds: '1-2', months: 3 }), folder, { threads: 1 });
  await go('status-quo');
  const [first] = partsIn();
  await go('cog');
  rmSync(join(folder, 'runs', first));
});

it.each([
  ['query', () => ['query', folder, 'select count(*) as runs from runs'], /^runs\s+2\s*$/],
  ['failed', () => ['failed', folder], /^0 of 2 runs failed/],
  ['status', () => ['status', folder], /2 done/],
  ['merge', () => ['merge', folder, '--out', join(root, 'merged')], /^2 runs are in/],
])('%s answers from what is there, says what it is without, and ends with 3', async (_, words, answer) => {
  const { code, out, complaint } = await inThisProcess(...words());
  expect(out).toMatch(answer);
  expect(complaint).toMatch(/Left out: .*not there: it was deleted or moved, with 2 runs/);
  expect(complaint).toMatch(/1 file is left out of this:/);
  expect(code).toBe(3);
});
