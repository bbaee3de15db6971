import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/job.ts';
import { dialsOf, starting, turn, type Setting } from '../setting/setting.ts';
import type { StartName } from '../setting/startNames.ts';
import { searchHere, type Defeat } from './searchHere.ts';

const job = (setting: Setting): Job => ({ government: 'north', dials: dialsOf('north', setting) });

function search(a: Setting, b: Setting, budget = 10): Defeat & { readonly steps: number } {
  const searching = searchHere(job(a), job(b), budget);
  let steps = 0;
  for (let next = searching.next(); ; next = searching.next()) {
    if (next.done) return { ...next.value, steps };
    steps++;
  }
}
const start = (name: StartName): Setting => starting(name);

describe('searchHere', () => {
  it('looks at as many governments as it may, and tells how B does where things stand', () => {
    const found = search(start('status-quo'), start('cog'));
    expect(found.steps).toBe(10);
    expect(found.usual).toBeGreaterThan(0.05);
    expect(Number.isFinite(found.worst) && Number.isFinite(found.confirmed)).toBe(true);
    expect(found.worse).toBeLessThanOrEqual(found.worlds);
  }, 120_000);
  it('needs no turn where B does worse anyway', () => {
    const found = search(start('cog'), start('status-quo'));
    expect(found.usual).toBeLessThan(0);
    expect(found.turns).toEqual([]);
  }, 120_000);
  it('lets the two sides differ in what they are made of, and finds no difference where they do not', () => {
    const weak = turn('north', start('cog'), 'mandate', 0);
    expect(search(start('cog'), start('cog')).usual).toBe(0);
    expect(search(start('cog'), weak).usual).toBeLessThan(-0.005);
    expect(search(weak, start('cog')).usual).toBeGreaterThan(0.005);
  }, 120_000);
});
