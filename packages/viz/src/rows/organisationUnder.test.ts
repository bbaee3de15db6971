import { defaultParameters, regime, type Government } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { organisationUnder } from './organisationUnder.ts';

const unit = (id: string, service: string) => ({
  id,
  capacity: 1,
  competence: { [service]: 1 },
  priorities: {},
  ideals: {},
  mandates: [{ segment: 'all', service, turf: 0 }],
});
const government: Government = {
  segments: [{ id: 'all', population: 1 }],
  services: [{ id: 'care' }, { id: 'tax' }],
  needs: [
    { segment: 'all', service: 'care', need: 1 },
    { segment: 'all', service: 'tax', need: 1 },
  ],
  goals: [{ id: 'health', weight: 1, cells: [{ segment: 'all', service: 'care', weight: 1 }] }],
  ministries: [
    { id: 'first', culture: 0.5, units: [unit('a', 'care'), unit('b', 'care')] },
    { id: 'second', culture: 0.5, units: [unit('c', 'tax')] },
    { id: 'third', culture: 0.5, units: [unit('d', 'care')] },
  ],
  merger: ['first', 'third'],
};
const of = (id: string) => organisationUnder(government, regime(id).make(government, defaultParameters));

describe('organisationUnder', () => {
  it('has a minister for each ministry and only cabinet in the status quo', () => {
    expect(of('status-quo').ministers.map(({ ministries }) => ministries)).toEqual([
      ['first'],
      ['second'],
      ['third'],
    ]);
    expect(of('status-quo').forums).toEqual([
      {
        id: 'cabinet',
        kind: 'cabinet',
        goals: [],
        chair: 'prime-minister',
        members: ['first', 'second', 'third'],
      },
    ]);
    expect(of('status-quo').centre).toBe(false);
  });
  it('puts merged ministries under one minister, where the first stood', () => {
    expect(of('superministry').ministers).toEqual([
      { ministries: ['first', 'third'], units: 3 },
      { ministries: ['second'], units: 1 },
    ]);
  });
  it('finds members by mandate', () =>
    expect(of('committees').forums.find(({ kind }) => kind === 'committee')!.members).toEqual([
      'first',
      'third',
    ]));
});
