import { describe, expect, it } from 'vitest';
import { readScenario } from './schema/readScenario.ts';
import { scenario } from './scenario.ts';
import { stylised } from './stylised/stylised.ts';

const text = `
id: town
segments: [all]
services: [schools, clinics]
goals: [{ id: well, weight: 1, cells: [{ segment: all, services: all }] }]
ministries:
  - id: schools
    home: schools
    units: [{ id: teachers, mandates: [{ service: schools, segments: all }] }]
  - id: health
    home: clinics
    units: [{ id: nurses, mandates: [{ service: clinics, segments: all }] }]
`;

describe('a scenario is had', () => {
  it('by its id, or as it is', () => {
    expect(scenario('stylised')).toBe(stylised);
    expect(scenario(stylised)).toBe(stylised);
  });

  it('of what a file says, as text or as an object', () => {
    const { file } = readScenario(text, 'town');
    for (const said of [text, JSON.stringify(file), file]) {
      const made = scenario(said);
      expect(made.id).toBe('town');
      expect(made.government(1, { ...made.parameters } as never).ministries.map(({ id }) => id)).toEqual([
        'schools',
        'health',
      ]);
    }
  });
});

it('what is none says so, and what is wrong with it', () => {
  expect(() => scenario('stylized')).toThrow("found 'stylized'; did you mean 'stylised'?");
  expect(() => scenario(text.replace('home: clinics', 'home: clinic'), 'town.yaml')).toThrow(
    /^town\.yaml\n.*'clinic'; did you mean 'clinics'\?/,
  );
  expect(() => scenario({ id: 'town' } as never)).toThrow('ministries');
});
