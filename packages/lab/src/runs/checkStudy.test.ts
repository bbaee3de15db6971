import { describe, expect, it } from 'vitest';
import { checkStudy } from './checkStudy.ts';
import type { Study } from './study.ts';

const study: Study = { scenario: { kind: 'id', id: 'stylised' }, regimes: ['status-quo', 'planner'], seeds: [1] };

describe('checkStudy', () => {
  it('has nothing against a study in order', () => expect(() => checkStudy({ ...study, observers: ['time'], parameters: { culture: 0.3 } })).not.toThrow());

  it.each([
    ['a scenario', { scenario: { kind: 'id', id: 'nowhere' } }, "'nowhere'"],
    ['a regime', { regimes: ['cog', 'stocktake'] }, "did you mean 'stocktakes'?"],
    ['an observer', { observers: ['cels'] }, "did you mean 'cells'?"],
    ['a parameter', { parameters: { culture: 7 } }, 'culture: expected a number from 0 to 1, found 7'],
  ] as const)('refuses %s that cannot be', (_, wrong, message) => expect(() => checkStudy({ ...study, ...wrong })).toThrow(message));
});
