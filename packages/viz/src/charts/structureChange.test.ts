import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { stateMarks } from './structureList.ts';
import { structureChange } from './structureChange.ts';

const all = ['labour', 'education', 'health'];
const cabinet = { id: 'cabinet', kind: 'cabinet', goals: [], chair: 'prime-minister', members: all };
const youth = {
  id: 'committee:youth',
  kind: 'committee',
  goals: ['youth'],
  chair: 'labour',
  members: ['labour', 'health'],
};
const council = { id: 'council', kind: 'council', goals: [], chair: 'labour', members: ['labour'] };
const before = {
  ministers: all.map((id) => ({ ministries: [id], units: 1 })),
  forums: [cabinet, council],
  centre: false,
};
const after = {
  ministers: [
    { ministries: ['labour', 'health'], units: 2 },
    { ministries: ['education'], units: 1 },
  ],
  forums: [cabinet, youth],
  centre: true,
};
const draw = (more = {}): SVGSVGElement => structureChange(before, after, { regime: 'hybrid', ...more });
const same = (language: 'en' | 'es' | 'pt'): string =>
  nameOf(structureChange(before, before, { regime: 'cog', language }));
/** Marks on a forum's line, without the one in the legend. */
const marks = (svg: SVGSVGElement, state: keyof typeof stateMarks): number =>
  [...svg.querySelectorAll('path')].filter(
    (mark) => mark.getAttribute(stateMarks[state].open ? 'stroke' : 'fill') === stateMarks[state].colour,
  ).length - 1;

describe('structureChange', () => {
  it('says how many ministers there are instead of how many, and which forums come and go', () =>
    expect(nameOf(draw())).toBe('2 ministers instead of 3, 1 new forum, 1 forum fewer'));
  it('can say that nothing changes, in each language', () => {
    expect([same('en'), same('es'), same('pt')]).toEqual([
      'No minister and no forum changes',
      'No cambia ningún ministro ni foro',
      'Nenhum ministro e nenhum fórum muda',
    ]);
  });
  it('marks members by whether the forum was there before', () =>
    expect([marks(draw(), 'kept'), marks(draw(), 'new'), marks(draw(), 'gone')]).toEqual([3, 2, 1]));
  it('keeps the houses of a merged minister together, and says how many they are', () => {
    const texts = textsOf(draw());
    expect(texts.filter((text) => all.includes(text))).toEqual(['labour', 'health', 'education']);
    expect(texts).toContain('2');
  });
  it('explains the colour of a merged minister where there is one', () => {
    expect(
      [draw(), structureChange(before, before, { regime: 'cog' })].map((svg) =>
        textsOf(svg).join(' ').includes('orange: merged'),
      ),
    ).toEqual([true, false]);
  });
  it('shows a centre that is there afterwards', () =>
    expect(
      [textsOf(draw()), textsOf(structureChange(after, before, { regime: 'cog' }))].map((texts) =>
        texts.includes('Centre of government'),
      ),
    ).toEqual([true, false]));
  it('says what it leaves out on a projector: what changes stays', () => {
    const many = Array.from({ length: 40 }, (_, i) => `ministry ${i}`);
    const large = {
      ministers: many.map((id) => ({ ministries: [id], units: 1 })),
      forums: [],
      centre: false,
    };
    const merged = {
      ...large,
      ministers: [...large.ministers.slice(0, 38), { ministries: many.slice(38), units: 2 }],
    };
    const texts = textsOf(structureChange(large, merged, { regime: 'superministry', mode: 'projector' }));
    expect(texts).toEqual(expect.arrayContaining(['ministry 38', 'ministry 39']));
    expect(texts.some((text) => /^\d+ other ministries$/.test(text))).toBe(true);
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
});
