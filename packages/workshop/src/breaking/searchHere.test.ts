import { describe, expect, it } from 'vitest';
import { mean } from '@joined-up/statistics';
import type { Job } from '../engine/job.ts';
import { dialsOf, starting, turn, type Setting } from '../setting/setting.ts';
import type { StartName } from '../setting/startNames.ts';
import { differenceIn, searchHere, turnedJob, type Defeat } from './searchHere.ts';

// The smallest government: a search runs hundreds of them.
const where = 'island';
const job = (setting: Setting): Job => ({ government: where, dials: dialsOf(where, setting) });

/** Two governments that a search looks at, in the luck it gives them. */
const here = (a: Job, b: Job): number =>
  mean([0, 1, 2, 3].map((replicate) => differenceIn(a, b, `break search ${replicate}`)));

function search(a: Setting, b: Setting, budget = 10): Defeat & { readonly steps: number } {
  const searching = searchHere(job(a), job(b), budget);
  let steps = 0;
  for (let next = searching.next(); ; next = searching.next()) {
    if (next.done) return { ...next.value, steps };
    steps++;
  }
}
const hit = (setting: Setting): Setting => turn(where, setting, 'capacityShock', 0.5);
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
    const weak = turn(where, start('cog'), 'mandate', 0);
    expect(search(start('cog'), start('cog')).usual).toBe(0);
    expect(search(start('cog'), weak).usual).toBeLessThan(-0.005);
    expect(search(weak, start('cog')).usual).toBeGreaterThan(0.005);
  }, 120_000);
  it('begins where things stand, with a crisis that the dials say already', () => {
    const [a, b] = [hit(start('status-quo')), hit(start('cog'))];
    const { usual } = search(a, b);
    expect(usual).toBe(here(job(a), job(b)));
    expect(usual).not.toBe(here(job(start('status-quo')), job(start('cog'))));
  }, 120_000);
  it('honours what is alike for both but stands elsewhere on one side', () => {
    const b = turn(where, start('cog'), 'culture', 0.1);
    expect(search(start('status-quo'), b).usual).toBe(here(job(start('status-quo')), job(b)));
  }, 120_000);
  it('finds turns with which B does worse in those very governments, on the dials', () => {
    const [a, b] = [start('status-quo'), start('superministry')];
    const { turns } = search(a, b, 40);
    expect(turns).not.toEqual([]);
    expect(here(turnedJob(job(a), turns!, 'a'), turnedJob(job(b), turns!, 'b'))).toBeLessThan(0);
  }, 120_000);
});
