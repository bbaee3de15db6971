import { describe, expect, it } from 'vitest';
import { readNumbers } from './numbers.ts';

const column = (...texts: string[]) => readNumbers(texts.map((text) => ({ text })));

describe('readNumbers', () => {
  it.each([
    ['1.250.000,00', 1250000],
    ['1,250,000.00', 1250000],
    ['1 250 000', 1250000],
    ['1\u202F250\u00A0000,5', 1250000.5],
    ["1'250'000", 1250000],
    ['(1,200)', -1200],
    ['-5', -5],
    ['5-', -5],
    ['−5', -5],
    ['$ 1.250.000', 1250000],
    ['R$ 1.250,50', 1250.5],
    ['1 250,50 €', 1250.5],
    ['US$3.5', 3.5],
    ['(US$ 3,000.25)', -3000.25],
    ['COP 1.000.000', 1000000],
    ['12 %', 0.12],
    ['7%', 0.07],
    ['12,5 %', 0.125],
    ['1.2E+06', 1.2e6],
    ['1,2E+06', 1.2e6],
    ['12,34,567', 1234567],
    ['0,250', 0.25],
    ['1234.567', 1234.567],
    [' 4,409,693,000 ', 4409693000],
    ['١٬٢٥٠٬٠٠٠', 1250000],
    ['१२,३४,५६७', 1234567],
    ['S/ 500', 500],
    ['1250', 1250],
    ['.5', 0.5],
  ])('%s is %d', (text, value) => expect(column(text).values).toEqual([value]));

  it.each(['-', '–', '—', 'n/d', 'n.d.', 'N/A', '', '...', 'No disponible', '#N/A'])(
    "'%s' is none",
    (text) => expect(column(text).values).toEqual([null]),
  );

  it.each(['abc', '1.2.3', '12,34.5,6', '1 25 000', '2024-12-31', '10%x', '1,2345,678', 'Plan 2024'])(
    '%s is no number',
    (text) => expect(column(text).values).toEqual([undefined]),
  );

  it('understands 1.250 by the column', () => {
    expect(column('1.250', '3,5').values).toEqual([1250, 3.5]);
    expect(column('1.250', '3.5').values).toEqual([1.25, 3.5]);
    expect(column('1.250', '1.250.000').values).toEqual([1250, 1250000]);
    expect(column('1.250', '12500').values).toEqual([1.25, 12500]);
    expect(column('1.250', '1.250.000').ambiguous).toBeUndefined();
  });

  it('says that a column shows no decimal mark, and takes that of the others', () => {
    expect(column('1.250', '2.500')).toMatchObject({
      values: [1250, 2500],
      ambiguous: { text: '1.250', value: 1250 },
    });
    expect(readNumbers([{ text: '1.250' }], 'point')).toMatchObject({
      values: [1.25],
      ambiguous: { value: 1.25 },
    });
  });

  it('names two cells that cannot both be right', () => {
    expect(column('1.250,5', '1,250.5').conflict).toEqual(['1.250,5', '1,250.5']);
    expect(column('1.250', '1,250').conflict).toEqual(['1,250', '1.250']);
    expect(column('1.5', '1.250.000').conflict).toEqual(['1.5', '1.250.000']);
  });

  it('takes a spreadsheet at its word', () => {
    expect(
      readNumbers([
        { text: '1,250', number: 1250 },
        { text: '12%', number: 0.12 },
      ]),
    ).toMatchObject({ values: [1250, 0.12], percent: true });
  });

  it('tells currencies', () => expect(column('$ 5', 'COP 7').currencies).toEqual(['$', 'COP']));
});
