import {
  begin,
  defaultParameters,
  InputError,
  regimes,
  resolveParameters,
  simulate,
} from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { bare, example } from './example.ts';
import { readScenario } from './readScenario.ts';

/** The lines of the message that a text is refused with. */
function refusal(text: string): string[] {
  try {
    readScenario(text, 'file');
  } catch (error) {
    if (error instanceof InputError)
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    throw error;
  }
  return [];
}

describe('readScenario', () => {
  it('shows a number as it stands in the file', () =>
    expect(refusal(example.replace('id: labour', 'id: 10.20'))[0]).toBe(
      'line 19, ministries.0.id: expected an id: a text; write a number in quotes, found 10.20',
    ));

  it('reads what the file says as it stands', () => {
    const { ministries, needs, segments, trust, goals } = readScenario(example, 'file').government(
      1,
      defaultParameters,
    );
    const [jobs] = ministries[0].units;
    expect(jobs.capacity).toBe(3);
    expect(jobs.competence.training).toBe(0.9);
    expect(jobs.mandates.map(({ segment, service }) => `${segment} ${service}`)).toEqual([
      'youth training',
      'elderly care',
    ]);
    expect(jobs.mandates[0].turf).toBe(0.8);
    expect(needs.map(({ segment, service }) => `${segment} ${service}`)).toEqual([
      'youth training',
      'youth policing',
      'elderly care',
    ]);
    expect(needs[0].need).toBe(2);
    expect(segments.map(({ population }) => population)).toEqual([1, 3]);
    expect(goals[0].cells.map(({ service }) => service)).toEqual(['training', 'policing']);
    expect(trust).toEqual([{ between: ['labour', 'interior'], trust: 0.2 }]);
  });

  it('draws what is uncertain anew for each seed, and the same for the same', () => {
    const { government } = readScenario(example, 'file');
    const cultures = Array.from(
      { length: 50 },
      (_, seed) => government(seed, defaultParameters).ministries[0].culture,
    );
    expect(Math.min(...cultures)).toBeGreaterThan(0.3);
    expect(Math.max(...cultures)).toBeLessThan(0.5);
    expect(new Set(cultures).size).toBe(50);
    expect(government('a', defaultParameters)).toEqual(government('a', defaultParameters));
  });

  it('draws what is left out as in ODD §5', () => {
    const parameters = resolveParameters({ scarcity: 2 });
    const { ministries, needs } = readScenario(bare, 'file').government(4, parameters);
    const [jobs, clinics] = [ministries[0].units[0], ministries[1].units[0]];
    expect(needs.reduce((sum, { need }) => sum + need, 0)).toBeCloseTo(
      2 * 0.8 * (jobs.capacity + clinics.capacity),
      12,
    );
    expect(jobs.competence.training).toBeGreaterThan(0.8);
    expect(jobs.competence.care).toBeLessThan(0.5);
    expect(jobs.mandates.map(({ turf }) => turf > 0.55)).toEqual([true, false]);
    expect(clinics.priorities).toEqual({ young: 1 });
  });

  it('reads JSON as well', () => {
    const { file } = readScenario(bare, 'file');
    expect(readScenario(JSON.stringify(file), 'file').file).toEqual(file);
  });

  it('makes governments and regimes that the engine accepts', () => {
    for (const text of [example, bare]) {
      const scenario = readScenario(text, 'file');
      for (const regime of [...regimes, ...scenario.regimes]) {
        const { summary } = simulate(scenario, regime, { seed: 1, months: 26 });
        expect(summary.outcome).toBeGreaterThan(0);
      }
      const government = scenario.government(1, defaultParameters);
      expect(
        begin(government, defaultParameters, regimes[0].make(government, defaultParameters), 1, 12).world
          .units,
      ).toBe(2);
    }
  });

  it('tells every problem at once, with its line, its place and a way out', () => {
    const broken = example
      .replace('name: A', 'nam: A')
      .replace('weight: 2\n', 'weight: -1\n')
      .replace('service: care, weight', 'service: cars, weight')
      .replace('training: 0.9', 'training: 2')
      .replace('mean: 0.4', 'meen: 0.4')
      .replace('capacity: 3', 'capacity: 0')
      .replace('extends: cog', 'extends: cogs')
      .replace('kind: committee', 'kind: comittee');
    expect(refusal(broken)).toEqual([
      "line 2, nam: expected a key that means something here, found 'nam'; did you mean 'name'?",
      'line 12, goals.0.weight: expected a number of 0 or more, found -1',
      "line 17, goals.1.cells.0.service: expected the id of a service, found 'cars'; did you mean 'care'?",
      'line 20, ministries.0.culture.mean: expected a number from 0 to 1, found nothing',
      "line 20, ministries.0.culture.meen: expected a key that means something here, found 'meen'; " +
        "did you mean 'mean'?",
      'line 25, ministries.0.units.0.capacity: expected a number above 0, found 0',
      'line 26, ministries.0.units.0.competence.training: expected a number above 0 and at most 1, found 2',
      expect.stringMatching(/^line 40, regimes\.0\.extends: .*; did you mean 'cog'\?$/),
      expect.stringMatching(/^line 44, regimes\.0\.forums\.0\.kind: .*; did you mean 'committee'\?$/),
      expect.stringMatching(/^line 44, regimes\.0\.forums\.0\.chair: /),
    ]);
  });

  it.each([
    [
      'a mandate that names no service',
      example.replace('{ service: training, segments: all, turf: 0.8 }', '{ segments: all, turf: 0.8 }'),
      'line 30, ministries.0.units.0.mandates.0: expected either service or services, found neither; ' +
        'say which service it is for',
    ],
    [
      'a goal without cells',
      example.replace('cells: [{ segment: youth, services: all }]', 'cells: []'),
      'line 14, goals.0.cells: expected at least one cell, found an empty list',
    ],
    [
      'a goal whose cells nobody needs',
      example.replace(
        'segment: youth, services: all',
        'segment: youth, services: [training, policing, care]',
      ),
      'line 14, goals.0.cells: expected cells that the needs list, found youth × care; ' +
        'add their needs, or take the cells out of the goal',
    ],
    [
      'a cell twice in a unit',
      example.replace('{ service: care, segment: elderly }', '{ services: all, segment: youth }'),
      'line 29, ministries.0.units.0.mandates: expected each cell once in a unit, ' +
        'found youth × training again; take one out, or make the selections smaller',
    ],
    [
      'a unit that does nothing for a goal',
      example.replace(
        'segment: youth, services: [policing, training]',
        'segment: elderly, service: policing',
      ),
      'line 36, ministries.1.units.0.mandates: expected at least one mandate in a cell of a goal, ' +
        'found none; add the cell to a goal, or leave the unit out: nothing it does would count',
    ],
    [
      'an unknown parameter',
      `${example}parameters: { staf: 3 }`,
      "line 45, parameters.staf: expected a key that means something here, found 'staf'; did you mean 'staff'?",
    ],
    [
      'a parameter out of its range',
      `${example}parameters: { staff: -3 }`,
      'line 45, parameters.staff: expected a whole number from 0 to 1000, found -3',
    ],
    [
      'a number as an id',
      example.replace('id: small', 'id: 7'),
      'line 1, id: expected an id: a text; write a number in quotes, found 7',
    ],
    [
      'an id that every object has',
      example.replace('id: small', 'id: constructor'),
      "line 1, id: expected an id: any word that JavaScript does not need itself, found 'constructor'",
    ],
    [
      'a committee of a centre that is not there',
      example
        .replace('extends: cog\n    without: [stocktake]', 'extends: status-quo')
        .replace('centre: { staff: 3 }', 'centre: false')
        .replace(', chair: { peer: labour }', ''),
      "line 39, regimes.0: expected a centre to prepare summit, found none; write 'centre: " +
        "{}', or give the forums a preparation of their own",
    ],
    [
      'a forum to take out that is not there',
      example.replace('without: [stocktake]', 'without: [stocktakes]'),
      'line 41, regimes.0.without.0: expected the id or kind of a forum of what it extends, ' +
        "found 'stocktakes'; did you mean 'stocktake'?",
    ],
    [
      'a regime of the model again',
      example.replace('id: ours', 'id: hybrid'),
      "line 39, regimes.0.id: expected an id that no other regime has, found 'hybrid' again; rename it",
    ],
  ])('refuses %s', (_, text, message) => {
    expect(refusal(text)).toEqual([message]);
  });

  it('tells an id that comes twice', () => {
    expect(refusal(example.replace('id: interior', 'id: labour'))).toContain(
      "line 32, ministries.1: expected an id that no other ministry has, found 'labour' again; rename one of them",
    );
  });
});
