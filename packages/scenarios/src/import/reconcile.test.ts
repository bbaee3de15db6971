import { describe, expect, it } from 'vitest';
import { reconcile } from './reconcile.ts';

const of = (...names: string[]) => reconcile(new Map(names.map((name, i) => [name, names.length - i])));
const one = (...names: string[]) => new Set(names.map(of(...names).nameOf)).size === 1;

describe('reconcile', () => {
  it.each([
    ['case', 'Ministerio del Interior', 'MINISTERIO DEL INTERIOR'],
    ['accents', 'Ministerio de Educación', 'Ministerio de Educacion'],
    ['spaces', 'Empleo y formación', 'Empleo  y\u00A0formación'],
    ['punctuation', 'Vivienda, Ciudad y Territorio', 'Vivienda Ciudad y Territorio.'],
    ['small words', 'Ministerio del Trabajo', 'Ministerio de Trabajo'],
    ['abbreviations', 'Ministerio de Educación', 'Min. Educación'],
    ['NFC and NFD', 'Saúde', 'Saúde'.normalize('NFD')],
    ['NFC and NFD of Hindi', '\u0915\u093C\u093E\u0928\u0942\u0928', '\u0958\u093E\u0928\u0942\u0928'],
    ['vowel marks of Arabic', 'وزارة العَمَل', 'وزارة العمل'],
    ['joiners', 'وزارت\u200C کار', 'وزارت کار'],
    ['full-width letters', 'ＭＯＦ', 'MOF'],
  ])('joins names that differ by %s', (_, first, second) => {
    expect(one(first, second)).toBe(true);
    expect(of(first, second).joined).toEqual([{ from: second, to: first }]);
  });

  it.each([
    ['vowels of Hindi', 'कि', 'का'],
    ['vowels of Thai', 'กา', 'กิ'],
    ['numbers', 'Hospital 1', 'Hospital 2'],
    ['a word', 'Ministerio de Salud', 'Ministerio de Salud Pública'],
  ])('keeps names apart that differ by %s', (_, first, second) => expect(one(first, second)).toBe(false));

  it('proposes what is near, and joins it only when somebody says so', () => {
    expect(of('Ministerio de Educación', 'Ministerio de Edcuación')).toMatchObject({
      joined: [],
      perhaps: [{ from: 'Ministerio de Edcuación', to: 'Ministerio de Educación' }],
    });
    expect(of('Dirección de Salud I', 'Dirección de Salud II').perhaps).toEqual([]);
    expect(of('Hospital 1', 'Hospital 2').perhaps).toEqual([]);
  });

  it('does what a person decided, and nothing else', () => {
    const { nameOf, joined } = reconcile(
      new Map([
        ['A', 1],
        ['a', 1],
        ['B', 1],
      ]),
      { B: 'A' },
    );
    expect(['A', 'a', 'B'].map(nameOf)).toEqual(['A', 'a', 'A']);
    expect(joined).toEqual([{ from: 'B', to: 'A' }]);
  });

  it('keeps the most used spelling, of equals one that is not in capitals', () => {
    expect(
      reconcile(
        new Map([
          ['SALUD', 1],
          ['Salud', 1],
        ]),
      ).nameOf('SALUD'),
    ).toBe('Salud');
    expect(
      reconcile(
        new Map([
          ['SALUD', 5],
          ['Salud', 1],
        ]),
      ).nameOf('Salud'),
    ).toBe('SALUD');
  });
});

it('small words tell names apart where they end them, marks of footnotes never do', () => {
  const { joined } = reconcile(
    new Map([
      ['Oficina A', 3],
      ['Oficina E', 2],
      ['Salud', 4],
      ['Salud*', 1],
      ['Educación²', 1],
      ['Educación', 2],
    ]),
  );
  expect(joined).toEqual([
    { from: 'Educación²', to: 'Educación' },
    { from: 'Salud*', to: 'Salud' },
  ]);
});
