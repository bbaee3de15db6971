import { parameterGroups } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { circumstances, isOneNumber, structureAt, structureNames, turned } from './circumstance.ts';

const alone = (name: string) =>
  circumstances.find((one) => isOneNumber(one) && one.dials![0].name === name)!;
const found = (name: string) => alone(name).parameters;

describe('circumstances', () => {
  it('begin with the model as it is, and have every package and every parameter that acts alone', () => {
    const [today] = circumstances;
    expect({ id: today.id, parameters: today.parameters }).toEqual({ id: 'today', parameters: {} });
    const named = new Set(circumstances.flatMap(({ parameters }) => Object.keys(parameters)));
    const own = parameterGroups.find(({ name }) => name === 'Structure')!.parameters;
    expect(own.map(({ name }) => name).filter((name) => !named.has(name))).toEqual(['coordinatingLayers']);
    expect(circumstances.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['people-first', 'all-sceptic']),
    );
  });

  it('are at the end of the plausible range that is farthest from neutral; a limit at its lowest', () => {
    expect(found('layerPass')).toEqual({ layerPass: 0.4 });
    expect(found('veto')).toEqual({ veto: 1 });
    expect(found('czarHours')).toEqual({ czarHours: 20 });
  });
});

const all = (place: number) => structureAt(structureNames.map(() => place));

describe('structureAt', () => {
  it('is the model as it is where every place is at the beginning, and bends everything at the end', () => {
    expect(all(0)).toEqual({});
    expect(all(0.999)).toMatchObject({
      mergedMeeting: 2,
      contradictionReach: 1,
      layerPass: 0.799,
      veto: 0.998,
    });
    expect(Object.keys(all(0.999)).toSorted()).toEqual(structureNames.toSorted());
  });

  it('takes neutral numbers in one half, and plausible ones in the other', () => {
    expect(all(0.49).veto).toBeUndefined();
    expect(all(0.5).veto).toBe(0.05);
    expect(all(0.34).mergedMeeting).toBe(1);
  });
});

describe('turned', () => {
  it('lets a limit begin at the weakest that is plausible', () => {
    expect(turned(alone('czarHours'), 0.5).parameters).toEqual({ czarHours: 50 });
  });

  it('goes a part of the way from neutral', () => {
    expect(turned(alone('layerPass'), 0.5)).toMatchObject({
      id: 'layerPass=0.7',
      parameters: { layerPass: 0.7 },
    });
  });

  it('moves all numbers of a package together, and leaves its choices', () => {
    const sceptic = circumstances.find(({ id }) => id === 'sceptic-of-mergers')!;
    expect(turned(sceptic, 0.5)).toMatchObject({
      id: 'sceptic-of-mergers at 0.5',
      parameters: { missionCost: 0.15, layerPass: 0.75, mergedMeeting: 1, growingTogether: 60 },
    });
    expect(turned(sceptic, 1).parameters).toEqual(sceptic.parameters);
    const choice = circumstances.find(({ id }) => id === 'mergedMeeting=houses')!;
    expect(turned(choice, 0.5)).toBe(choice);
  });
});
