import { describe, expect, it } from 'vitest';
import { nameOf, textsOf } from '../frame/textSizes.ts';
import { observedTable } from '../tables/observedTable.ts';
import { observedFan, type ObservedRow } from './observedFan.ts';

const row = (month: number, observed: number | null, median: number): ObservedRow => ({
  month,
  observed,
  median,
  fan: [
    [median - 20, median + 30],
    [median - 10, median + 10],
    [median - 5, median + 5],
  ],
});
const rows = [row(6, 100, 100), row(18, 250, 101), row(30, 180, 120), row(42, null, 115)];
const options = {
  what: { observed: 'rate', simulated: 'outcome' },
  steps: [8, 30] as const,
  governments: 12,
};
const draw = (more = {}, of = rows) =>
  observedFan(of, { ...options, steps: [...options.steps] as [number, number], ...more });

describe('observedFan', () => {
  it('says when each turns, and how much of its gain is lost then', () =>
    // 70 of 150, and 5 of 20.
    expect(nameOf(draw())).toBe(
      'Observed: highest in month 18, then 47\u00A0% of the gain is lost. In this model: ' +
        'highest in month 30, then 25\u00A0% of the gain is lost',
    ));
  it('says so where one never rises', () =>
    expect(nameOf(draw({ language: 'es' }, [row(6, 100, 99), row(18, 250, 98)]))).toBe(
      'Observado: máximo en el mes 18, después se pierde el 0\u00A0% de la ganancia. En este modelo: ' +
        'nunca por encima del inicio',
    ));
  it('draws a dot for each figure that was observed, and three bands', () => {
    expect(draw().querySelectorAll('circle')).toHaveLength(3);
    expect(draw().querySelectorAll('path[opacity="0.2"]')).toHaveLength(3);
  });
  it('names both panels and the steps', () =>
    expect(textsOf(draw())).toEqual(
      expect.arrayContaining(['Observed: rate', 'Simulated: outcome', 'reform, month 8', 'step, month 30']),
    ));
  it('lets no name of a step touch another', () => {
    const texts = textsOf(draw({ steps: [8, 9, 10], width: 360 }));
    expect(texts.filter((text) => /^(reform|step), /.test(text))).toEqual(['reform, month 8']);
  });
  it('refuses a single row', () => expect(() => draw({}, rows.slice(0, 1))).toThrow('received 1'));
});

describe('observedTable', () => {
  it('has every span, and a dash where nothing was observed', () =>
    expect(observedTable(rows, { what: 'rate' }).rows).toEqual([
      ['6', '100', '100', '80', '130'],
      ['18', '250', '101', '81', '131'],
      ['30', '180', '120', '100', '150'],
      ['42', '–', '115', '95', '145'],
    ]));
});
