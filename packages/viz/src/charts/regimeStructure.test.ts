import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { regimeStructure } from './regimeStructure.ts';

const structure = {
  ministers: [
    { ministries: ['labour', 'education'], units: 5 },
    { ministries: ['health'], units: 2 },
  ],
  forums: [
    {
      id: 'cabinet',
      kind: 'cabinet',
      goals: [],
      chair: 'prime-minister',
      members: ['labour', 'education', 'health'],
    },
    {
      id: 'committee:youth',
      kind: 'committee',
      goals: ['youth'],
      chair: 'labour',
      members: ['labour', 'health'],
    },
  ],
  centre: true,
};

describe('regimeStructure', () => {
  it('counts ministers, not houses', () =>
    expect(nameOf(regimeStructure(structure))).toBe(
      '2 ministers report to the prime minister; 2 forums join them',
    ));
  it('says of a merged minister how many houses there are', () =>
    expect(textsOf(regimeStructure(structure))).toContain('2'));
  it('shows a centre where there is one', () => {
    expect(textsOf(regimeStructure(structure))).toContain('Centre of government');
    expect(textsOf(regimeStructure({ ...structure, centre: false }))).not.toContain('Centre of government');
  });
  it('has a dot for each member of each forum', () =>
    expect(regimeStructure(structure).querySelectorAll('circle')).toHaveLength(3 + 2));
  it('names a forum by its kind and goal', () =>
    expect(textsOf(regimeStructure(structure, { names: { youth: 'Vulnerable youth' } }))).toContain(
      'Committee: Vulnerable youth',
    ));
  it('calls the committee of a pair by its two ministries', () => {
    const pair = {
      id: 'pair:labour+health',
      kind: 'committee',
      goals: ['youth', 'age'],
      chair: 'labour',
      members: ['labour', 'health'],
    };
    expect(
      textsOf(regimeStructure({ ...structure, forums: [pair] }, { names: { health: 'Health' } })),
    ).toContain('Committee: labour + Health');
  });
  it.each([
    ['a phone', { width: 360 }],
    ['a projector', { mode: 'projector' }],
  ] as const)('breaks a long name of a forum on %s, and cuts none', (_, look) => {
    const youth = 'Vulnerable youth who are neither in school nor at work nor in training';
    const texts = textsOf(regimeStructure(structure, { ...look, names: { youth } }));
    expect(texts.join(' ')).toContain(`Committee: ${youth}`);
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
  });
  it('counts the forums it does not draw', () =>
    expect(textsOf(regimeStructure(structure, { most: 1 }))).toContain('1 other'));
  it('goes down the page where names do not fit beside each other', () => {
    const many = Array.from({ length: 25 }, (_, i) => `ministry ${i}`);
    const svg = regimeStructure(
      {
        ...structure,
        ministers: many.map((id) => ({ ministries: [id], units: 1 })),
        forums: [{ ...structure.forums[0], members: many }],
      },
      { width: 360 },
    );
    expect(textsOf(svg).join(' ')).toContain('Dots in a column: which ministries a forum joins.');
    expect(textsOf(regimeStructure(structure)).join(' ')).toContain('Dots in a row');
    expect(
      [...svg.querySelectorAll('text')].filter(
        (text) => text.textContent?.startsWith('ministry') && text.getAttribute('transform') === null,
      ),
    ).toHaveLength(25);
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(regimeStructure(structure, { width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(regimeStructure(structure, { mode: 'projector' })))).toBe(24);
  });
});
