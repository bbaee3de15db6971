import { parameterGroups } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { circumstances, turned } from './circumstance.ts';

const found = (name: string) => circumstances.find(({ dial }) => dial?.name === name)!.parameters;

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

describe('turned', () => {
  it('goes a part of the way from neutral', () => {
    const layers = circumstances.find(({ dial }) => dial?.name === 'layerPass')!;
    expect(turned(layers, 0.5)).toMatchObject({ id: 'layerPass=0.7', parameters: { layerPass: 0.7 } });
  });
});
