import { describe, expect, it } from 'vitest';
import { InputError } from '../problems.ts';
import { structureOf } from './structureOf.ts';
import { structures } from './structurePackages.ts';

describe('structureOf', () => {
  it('reads options by name or number, and numbers', () =>
    expect(structureOf('mergedMeeting=deputies, layerPass = 0.5,contradictionReach=1')).toEqual({
      mergedMeeting: 2,
      layerPass: 0.5,
      contradictionReach: 1,
    }));
  it('reads packages; later words win', () =>
    expect(structureOf('sceptic-of-mergers,layerPass=0.8')).toEqual({
      missionCost: 0.3,
      layerPass: 0.8,
      mergedMeeting: 1,
      growingTogether: 60,
    }));
  it('has nothing to change today', () => expect(structureOf('today')).toEqual({}));
  it.each(structures.map(({ id, parameters }) => [id, parameters] as const))('knows %s', (id, parameters) =>
    expect(structureOf(id)).toEqual(parameters),
  );
  it('puts all scepticism together', () =>
    expect(structureOf('all-sceptic')).toEqual(
      structureOf('sceptic-of-mergers,sceptic-of-centres,people-first'),
    ));
  it.each([
    ['sceptic-of-merger', /did you mean 'sceptic-of-mergers'/],
    ['layerpas=0.5', /did you mean 'layerPass'/],
    ['mergedMeeting=deputy', /one of at-once, houses, deputies/],
    ['mergedMeeting=housse', /did you mean 'houses'/],
    ['layerPass=2', /from 0 to 1, found 2/],
    ['layerPass=', /a number/],
    ['staff=3', /the name of a structure parameter/],
    ['constructor=1', /the name of a structure parameter/],
  ])('complains of %s', (text, complaint) => {
    expect(() => structureOf(text)).toThrow(InputError);
    expect(() => structureOf(text)).toThrow(complaint);
  });
  it('tells all that is wrong at once', () =>
    expect(() => structureOf('vetto=1,layerPass=x')).toThrow(/vetto[\s\S]*layerPass/));
});
