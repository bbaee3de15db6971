import { describe, expect, it } from 'vitest';
import { casesInThreads } from './casesInThreads.ts';
import { findCase, sourceOfCase } from './findCase.ts';
import { hasSeries, observedRows } from './observedRows.ts';

const found = findCase('pernambuco');

describe('observedRows', () => {
  const few = { worlds: 2, seeds: 1 };
  const here = hasSeries(found) ? observedRows(found, few) : undefined;

  it('are 100 until something is done, whatever the government; of what was observed if the case says so', async () => {
    if (!hasSeries(found)) throw new Error('no series');
    const rows = (await here)!;
    // The pact begins in month 16; the first figure stands for months 0 to 11.
    for (const value of [rows[0].median, ...rows[0].fan.flat()]) expect(value).toBeCloseTo(100, 9);
    expect(rows.find(({ month }) => month === found.observed.base)!.observed).toBe(100);
    expect(rows.at(-1)!.observed).toBeCloseTo((100 * 0.8798) / 0.4721, 6);
    for (const { fan, median } of rows.slice(1)) {
      expect(fan[0][0]).toBeLessThanOrEqual(fan[2][0]);
      expect(median).toBeGreaterThanOrEqual(fan[2][0]);
    }
    expect(rows.some(({ fan: [[low, high]] }) => high > low)).toBe(true);
  });

  it('are those of another structure where one is given', async () => {
    if (!hasSeries(found)) throw new Error('no series');
    const one = { worlds: 1, seeds: 1 };
    const structure = { id: 'discovery', parameters: { discovery: 0.1 } };
    expect(await observedRows(found, { ...one, structure })).not.toEqual(await observedRows(found, one));
  });

  it('are the same in threads', async () => {
    if (!hasSeries(found)) throw new Error('no series');
    const inThem = await casesInThreads(
      [sourceOfCase('pernambuco')],
      { threads: 2 },
      async ({ readIndex }) => {
        expect(readIndex).toBeDefined();
        return observedRows(found, { ...few, ...(readIndex === undefined ? {} : { readIndex }) });
      },
    );
    expect(inThem).toEqual(await here);
  }, 60_000);

  it('have nothing to say of a case without a series', () =>
    expect(hasSeries(findCase('nav'))).toBe(false));
});
