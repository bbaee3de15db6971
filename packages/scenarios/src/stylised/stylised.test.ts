import { begin, regimes, resolveParameters, simulate, type Government } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { stylised } from './stylised.ts';

const draw = (seed: number | string, changes = {}): Government =>
  stylised.government(seed, resolveParameters(changes));
const many = Array.from({ length: 40 }, (_, seed) => draw(seed));
const unitsOf = ({ ministries }: Government) => ministries.flatMap(({ units }) => units);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const home = (ministry: number, services = 8) => `service-${(ministry % services) + 1}`;
const name = ({ segment, service }: { segment: string; service: string }) => `${segment} ${service}`;

describe('stylised', () => {
  it('has 12 ministries of 4 units, 6 segments, 8 services, 8 goals', () => {
    const { ministries, segments, services, goals } = draw(1);
    expect([ministries.length, segments.length, services.length, goals.length]).toEqual([12, 6, 8, 8]);
    expect(ministries.map(({ units }) => units.length)).toEqual(Array.from({ length: 12 }, () => 4));
    expect(new Set(segments.map(({ population }) => population)).size).toBe(1);
  });

  it('is the same for the same seed and another for another', () => {
    expect(draw('7')).toEqual(draw(7));
    expect(draw(8)).not.toEqual(draw(7));
  });

  it('has needs for the cells of goals only, 36 to 48 of them, each once', () => {
    for (const { needs, goals } of many) {
      const kept = new Set(needs.map(name));
      expect(kept.size).toBe(needs.length);
      expect(kept).toEqual(new Set(goals.flatMap(({ cells }) => cells.map(name))));
      // 6 × 6 cells of the first goals, and of the last two those that these leave out: at most 12
      expect(needs.length).toBeGreaterThanOrEqual(36);
      expect(needs.length).toBeLessThanOrEqual(48);
    }
  });

  it('scales needs to scarcity × 0.8 × capacity', () => {
    for (const scarcity of [0.8, 1.2, 2]) {
      const government = draw(3, { scarcity });
      expect(sum(government.needs.map(({ need }) => need))).toBeCloseTo(
        scarcity * 0.8 * sum(unitsOf(government).map(({ capacity }) => capacity)),
        9,
      );
    }
  });

  it('gives each unit two mandates or more, in kept cells, each once', () => {
    for (const government of many) {
      const kept = new Set(government.needs.map(name));
      for (const { mandates } of unitsOf(government)) {
        expect(mandates.length).toBeGreaterThanOrEqual(2);
        expect(new Set(mandates.map(name)).size).toBe(mandates.length);
        expect(mandates.every((mandate) => kept.has(name(mandate)))).toBe(true);
      }
    }
  });

  it('claims turf of 0.6 to 1 at home and of 0.1 to 0.5 elsewhere', () => {
    for (const { ministries } of many) {
      const outside = ministries.flatMap(({ units }, m) =>
        units
          .flatMap(({ mandates }) => mandates)
          .filter(({ service, turf }) => {
            const low = service === home(m) ? 0.6 : 0.1;
            return !(turf > low && turf < low + 0.4);
          }),
      );
      expect(outside).toEqual([]);
    }
  });

  it('draws competence of 0.8 to 1 at home and of 0.3 to 0.5 elsewhere, 0.9 and 0.4 on average', () => {
    const drawn = many.flatMap(({ ministries }) =>
      ministries.flatMap(({ units }, m) =>
        units.flatMap(({ competence }) =>
          Object.entries(competence).map(([service, level]) => ({ atHome: service === home(m), level })),
        ),
      ),
    );
    const atHome = drawn.filter((one) => one.atHome).map(({ level }) => level);
    const elsewhere = drawn.filter((one) => !one.atHome).map(({ level }) => level);
    expect(mean(atHome)).toBeCloseTo(0.9, 2);
    expect(mean(elsewhere)).toBeCloseTo(0.4, 2);
    expect(Math.min(...atHome)).toBeGreaterThan(0.8);
    expect(Math.max(...elsewhere)).toBeLessThan(0.5);
  });

  it('draws capacity with mean 1 and a logarithm of standard deviation 0.5 around −1/8', () => {
    const capacities = many.flatMap((government) => unitsOf(government).map(({ capacity }) => capacity));
    const logs = capacities.map(Math.log);
    expect(mean(capacities)).toBeCloseTo(1, 1);
    expect(mean(logs)).toBeCloseTo(-0.125, 1);
    expect(Math.sqrt(mean(logs.map((log) => (log - mean(logs)) ** 2)))).toBeCloseTo(0.5, 1);
  });

  it('draws ideal stances that vary by 0.8² between ministries and 0.3² inside them', () => {
    const inside: number[] = [];
    const all: number[] = [];
    for (const { ministries } of many) {
      for (const { units } of ministries) {
        const [one, other] = units;
        for (const goal of Object.keys(one.ideals)) {
          all.push(one.ideals[goal]);
          if (Object.hasOwn(other.ideals, goal)) inside.push(one.ideals[goal] - other.ideals[goal]);
        }
      }
    }
    expect(mean(all)).toBeCloseTo(0, 1);
    expect(mean(all.map((ideal) => ideal ** 2))).toBeCloseTo(0.64 + 0.09, 1);
    expect(mean(inside.map((gap) => gap ** 2))).toBeCloseTo(2 * 0.09, 1);
  });

  it('runs however small a share luck draws: seed 687 gives a unit a priority of 6e-10', () =>
    expect(simulate(stylised, regimes[0], { seed: 687, months: 1 }).months).toBe(1));

  it('has priorities in the goals of its mandates only, sum 1', () => {
    for (const government of many.slice(0, 5)) {
      for (const { mandates, priorities, ideals } of unitsOf(government)) {
        const own = new Set(mandates.map(name));
        const involved = government.goals
          .filter(({ cells }) => cells.some((cell) => own.has(name(cell))))
          .map(({ id }) => id);
        expect(Object.keys(priorities)).toEqual(involved);
        expect(Object.keys(ideals)).toEqual(involved);
        expect(sum(Object.values(priorities))).toBeCloseTo(1, 12);
      }
    }
  });

  it('draws cultures within 0.2 of their mean, clipped to [0, 1]', () => {
    const cultures = many.flatMap(({ ministries }) => ministries.map(({ culture }) => culture));
    expect(Math.min(...cultures)).toBeGreaterThan(0.2);
    expect(Math.max(...cultures)).toBeLessThan(0.6);
    expect(mean(cultures)).toBeCloseTo(0.4, 1);
    const open = draw(1, { culture: 1 }).ministries.map(({ culture }) => culture);
    expect(Math.max(...open)).toBe(1);
    expect(Math.min(...open)).toBeGreaterThan(0.8);
  });

  it('leaves the draws of the first ministries as they were when there are more', () => {
    const few = draw(5, { ministries: 6 });
    const more = draw(5, { ministries: 20, unitsPerMinistry: 4 });
    expect(more.ministries.slice(0, 6)).toEqual(few.ministries);
    expect(more.goals).toEqual(few.goals);
  });

  it('moves no draw when a parameter changes another one', () => {
    const one = draw(5);
    const other = draw(5, { otherMandates: 0.3, scarcity: 2, culture: 0.7 });
    expect(unitsOf(other).map(({ capacity, competence }) => [capacity, competence])).toEqual(
      unitsOf(one).map(({ capacity, competence }) => [capacity, competence]),
    );
    // a larger chance keeps the mandates there were, unless they only filled a gap
    const [before, after] = [unitsOf(one)[0], unitsOf(other)[0]];
    expect(after.mandates.map(name)).toEqual(expect.arrayContaining(before.mandates.map(name)));
  });

  it('is a government that the engine accepts, for unusual sizes too', () => {
    const sizes = [
      {},
      { ministries: 1, unitsPerMinistry: 1, segments: 1, services: 1, goals: 1 },
      { goals: 3 },
      { goals: 40 },
      { servicesPerGoal: 100 },
      { homeMandates: 0, otherMandates: 0 },
      { services: 20, servicesPerGoal: 2, goals: 2, homeMandates: 0, otherMandates: 0 },
    ];
    for (const size of sizes) {
      const parameters = resolveParameters(size);
      const government = stylised.government(2, parameters);
      const { world } = begin(government, parameters, regimes[0].make(government, parameters), 2, 12);
      expect(world.cells).toBe(government.needs.length);
      expect(world.mandates).toBe(sum(unitsOf(government).map(({ mandates }) => mandates.length)));
    }
  });

  it('runs', () => {
    const { summary } = simulate(stylised, regimes[0], { seed: 1, months: 36 });
    expect(summary.outcome).toBeGreaterThan(0);
    expect(summary.outcome).toBeLessThan(1);
  });
});
