import { describe, expect, it } from 'vitest';
import type { BreakProgress } from '@joined-up/scenarios/breaking';
import { mean } from '@joined-up/statistics';
import type { Job } from '../engine/job.ts';
import { dialsOf, starting, turn, type Setting } from '../setting/setting.ts';
import type { StartName } from '../setting/startNames.ts';
import { differenceIn, searchHere, turnedJob, type Defeat } from './searchHere.ts';

// The smallest government, and one seed of each: a search runs hundreds of them.
const where = 'island';
const job = (setting: Setting): Job => ({ government: where, dials: dialsOf(where, setting) });

/** Two governments that a search looks at, in the luck it gives them. */
const here = (a: Job, b: Job, seeds = 1): number =>
  mean(Array.from({ length: seeds }, (_, replicate) => differenceIn(a, b, `break search ${replicate}`)));

/** What comes of a search, and in how many steps. */
function found(searching: ReturnType<typeof searchHere>): Defeat & { readonly steps: number } {
  let steps = 0;
  for (let next = searching.next(); ; next = searching.next()) {
    if (next.done) return { ...next.value, steps };
    steps++;
  }
}
const search = (a: Setting, b: Setting, budget = 10) => found(searchHere(job(a), job(b), budget, 1));

/** How B does where things stand: a search tells it with its first government. @param seeds - its own, unless given */
const usually = (a: Setting, b: Setting, seeds?: number): number =>
  (searchHere(job(a), job(b), 10, seeds).next().value as BreakProgress).usual;
const hit = (setting: Setting): Setting => turn(where, setting, 'capacityShock', 0.5);
const start = (name: StartName): Setting => starting(name);

describe('searchHere', () => {
  it('looks at as many governments as it may, and tells how B does where things stand', () => {
    const { steps, usual, worst, confirmed, worse, worlds } = search(start('status-quo'), start('cog'));
    expect(steps).toBe(10);
    expect(usual).toBeGreaterThan(0.05);
    expect(Number.isFinite(worst) && Number.isFinite(confirmed)).toBe(true);
    expect(worse).toBeLessThanOrEqual(worlds);
  });
  it('needs no turn where B does worse anyway', () => {
    const { usual, turns } = search(start('cog'), start('status-quo'));
    expect(usual).toBeLessThan(0);
    expect(usual).toBe(usually(start('cog'), start('status-quo'), 1));
    expect(turns).toEqual([]);
  });
  it('lets the two sides differ in what they are made of, and finds no difference where they do not', () => {
    const weak = turn(where, start('cog'), 'mandate', 0);
    expect(usually(start('cog'), start('cog'), 1)).toBe(0);
    expect(usually(start('cog'), weak)).toBeLessThan(-0.005);
    expect(usually(weak, start('cog'))).toBeGreaterThan(0.005);
  });
  it('begins where things stand, with a crisis that the dials say already', () => {
    const [a, b] = [hit(start('status-quo')), hit(start('cog'))];
    // In four kinds of luck unless told.
    expect(usually(a, b)).toBe(here(job(a), job(b), 4));
    expect(usually(a, b, 1)).not.toBe(here(job(start('status-quo')), job(start('cog'))));
  });
  it('honours what is alike for both but stands elsewhere on one side', () => {
    const b = turn(where, start('cog'), 'culture', 0.1);
    expect(usually(start('status-quo'), b, 1)).toBe(here(job(start('status-quo')), job(b)));
  });
  it('finds turns with which B does worse in those very governments, on the dials', () => {
    const [a, b] = [start('status-quo'), start('superministry')];
    const { turns } = search(a, b, 20);
    expect(turns).not.toEqual([]);
    expect(here(turnedJob(job(a), turns!, 'a'), turnedJob(job(b), turns!, 'b'))).toBeLessThan(0);
  });
});
