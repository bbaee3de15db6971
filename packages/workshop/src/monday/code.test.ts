import { describe, expect, it } from 'vitest';
import { dueOn, isDue, outcomes, type MondayCard } from './card.ts';
import { decodeCard, encodeCard } from './code.ts';
import { horizons, signs } from './forecast.ts';

const card: MondayCard = {
  day: '2026-11-30',
  who: 'Mesa 3, Ministerio de Educación',
  act: 'Revisar cada lunes los expedientes que esperan a otro ministerio — «primero el más viejo».',
  sign: 'expedientes que esperan',
  now: '37',
  expected: '25',
  link: 'v=1&l=es&b=cog,b.4',
  forecast: signs.map((_, s) => horizons.map((_month, h) => [-1.5 * s + 0.25 * h, 20 - h] as const)),
};
const after: MondayCard = {
  ...card,
  came: { day: '2026-12-30', how: 'less', count: '33', why: 'Faltó la mitad. 😀' },
};

describe('a card’s code', () => {
  it('gives the card back, before and after', () => {
    expect(decodeCard(encodeCard(card))).toEqual(card);
    for (const how of outcomes) {
      const one = { ...after, came: { ...after.came!, how } };
      expect(decodeCard(encodeCard(one))).toEqual(one);
    }
    const { forecast: _, ...bare } = card;
    expect(decodeCard(encodeCard(bare))).toEqual(bare);
  });
  it('may be broken into lines by a mail program', () =>
    expect(decodeCard(encodeCard(card).replaceAll(/(.{40})/g, '$1\r\n '))).toEqual(card));
  it('shows that a letter is wrong or missing', () => {
    const code = encodeCard(card);
    for (const place of [0, 3, 4, 50, code.length - 1]) {
      const other = code[place] === 'A' ? 'B' : 'A';
      expect(decodeCard(code.slice(0, place) + other + code.slice(place + 1))).toBeUndefined();
    }
    expect(decodeCard(code.slice(0, -1))).toBeUndefined();
    expect(decodeCard('v=1&l=es')).toBeUndefined();
    expect(decodeCard('')).toBeUndefined();
  });
});

describe('the thirty days', () => {
  it('end thirty days later, across months and leap days', () => {
    expect([dueOn(card), dueOn({ day: '2028-02-01' }), dueOn({ day: '2026-12-15' })]).toEqual([
      '2026-12-30',
      '2028-03-02',
      '2027-01-14',
    ]);
    expect([isDue(card, '2026-12-29'), isDue(card, '2026-12-30')]).toEqual([false, true]);
  });
});
