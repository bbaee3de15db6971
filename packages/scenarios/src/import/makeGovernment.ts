import { InputError } from '@joined-up/core';
import { groups as groupsOf } from '../map/groups.ts';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import { competenceOf } from './assumptions/competence.ts';
import { NEED_SPREAD, smoothedShares } from './assumptions/needs.ts';
import { turfOf } from './assumptions/turf.ts';
import { areaRows } from './areaRows.ts';
import { total, type ImportReport, type Notes } from './importReport.ts';
import { keptWorks, sums } from './keptWorks.ts';
import type { ImportPlan } from './plan.ts';
import type { Program } from './program.ts';
import { ownersOf } from './units.ts';
import { worksOf, type Work } from './works.ts';

/**
 * A scenario from programmes: who runs them becomes ministries and units, what they do services, whom they
 * serve segments, money capacity, programmes mandates. Aggregates only; what stands on an assumption is in
 * `assumptions/`.
 * @param source - the file, for messages
 * @throws {InputError} saying why nothing is left
 */
export function makeGovernment(
  programs: readonly Program[],
  plan: ImportPlan,
  source: string,
  notes: Notes,
): { file: ScenarioFile; report: ImportReport } {
  const owners = ownersOf(programs, plan, notes);
  const all = worksOf(programs, owners, plan, notes);
  const works = keptWorks(all, plan, notes);
  if (works.length === 0) throw nothingKept(source, notes);
  const map = areaRows(programs, owners, plan);
  const cells = cellsOf(works, plan);
  const ministries = ministriesOf(works, plan);
  const worked = new Set([...all, ...map].map(({ service }) => service));
  const served = new Set(cells.map(({ segment }) => segment));
  const file: ScenarioFile = {
    id: plan.id,
    name: plan.name,
    description: plan.description,
    sources: [...plan.sources],
    months: 96,
    start: 12,
    segments: plan.segments.filter(({ id }) => served.has(id)).map(({ id, name }) => ({ id, name })),
    // Services outside the goals too: the static picture is of the whole government.
    services: plan.services.filter(({ id }) => worked.has(id)).map(({ id, name }) => ({ id, name })),
    needs: needsOf(cells),
    scaleNeeds: true,
    goals: plan.goals
      .map(({ id, name, segments, services }) => ({
        id,
        name,
        cells: cells
          .filter(({ segment, service }) => segments.includes(segment) && services.includes(service))
          .map(({ segment, service }) => ({ segment, service })),
      }))
      .filter((goal) => goal.cells.length > 0),
    ministries,
    map,
  };
  const merged = plan.merger.filter((id) => ministries.some((ministry) => ministry.id === id));
  return {
    file: merged.length > 1 && merged.length === plan.merger.length ? { ...file, merger: merged } : file,
    report: {
      source,
      measure: plan.measure,
      programmes: programs.length,
      departments: new Set(programs.map(({ department }) => department)).size,
      agencies: new Set(programs.map(({ department, agency }) => `${department}\n${agency}`)).size,
      money: total(programs),
      kept: {
        ministries: ministries.length,
        units: ministries.reduce((sum, { units }) => sum + units.length, 0),
        mandates: new Set(works.map(({ unit, segment, service }) => `${unit}\n${segment}\n${service}`))
          .size,
        cells: cells.length,
        money: Math.round(works.reduce((sum, { money }) => sum + money, 0)),
      },
      notes: notes.all,
    },
  };
}

const nothingKept = (source: string, notes: Notes): InputError =>
  new InputError(source, [
    {
      path: '',
      expected: 'a unit that works for one of the goals',
      found: 'none',
      mend:
        'is it the whole file? What became of its programmes: ' +
        `${notes.all.map(({ programmes, what }) => `${programmes}: ${what}`).join(' ') || 'nothing was left out'}`,
    },
  ]);

interface Cell {
  readonly segment: string;
  readonly service: string;
  readonly effort: number;
}

/** Cells in which somebody works, in the order of the tables. */
function cellsOf(works: readonly Work[], { segments, services }: ImportPlan): Cell[] {
  const effort = sums(
    works,
    ({ segment, service }) => `${segment}\n${service}`,
    (work) => work.effort,
  );
  return segments.flatMap(({ id: segment }) =>
    services.flatMap(({ id: service }) => {
      const done = effort.get(`${segment}\n${service}`);
      return done === undefined ? [] : [{ segment, service, effort: done }];
    }),
  );
}

/** Only their shares count (`scaleNeeds`); per thousand, so that people can read them. */
function needsOf(cells: readonly Cell[]): ScenarioFile['needs'] {
  const shares = smoothedShares(cells);
  const needs: Record<string, Record<string, { mean: number; spread: number }>> = {};
  cells.forEach(({ segment, service }, c) => {
    (needs[segment] ??= {})[service] = { mean: rounded(1000 * shares[c]), spread: NEED_SPREAD };
  });
  return needs;
}

function ministriesOf(works: readonly Work[], plan: ImportPlan): ScenarioFile['ministries'] {
  const effortOfUnit = sums(
    works,
    ({ unit }) => unit,
    ({ effort }) => effort,
  );
  const effortOfService = sums(
    works,
    ({ service }) => service,
    ({ effort }) => effort,
  );
  const moneyOfService = sums(
    works,
    ({ service }) => service,
    ({ money }) => money,
  );
  const allEffort = [...effortOfUnit.values()].reduce((sum, effort) => sum + effort, 0);
  const perUnit = allEffort / effortOfUnit.size;

  return grouped(works, ({ ministry }) => ministry).map(([ministry, ofMinistry]) => ({
    id: ministry,
    name: plan.shortName(ofMinistry[0].ministryName),
    ...luckOf(ministry, ofMinistry[0].luck.ministry),
    units: grouped(ofMinistry, ({ unit }) => unit).map(([unit, own]) => {
      const effort = effortOfUnit.get(unit)!;
      const inService = sums(
        own,
        ({ service }) => service,
        (work) => work.effort,
      );
      const moneyIn = sums(
        own,
        ({ service }) => service,
        ({ money }) => money,
      );
      const services = plan.services.map(({ id }) => id).filter((id) => inService.has(id));
      return {
        id: unit,
        name: own[0].unitName,
        ...luckOf(unit, own[0].luck.unit),
        capacity: rounded(effort / perUnit),
        competence: Object.fromEntries(
          services.map((service) => [
            service,
            rounded(
              competenceOf(inService.get(service)! / effort, effortOfService.get(service)! / allEffort),
            ),
          ]),
        ),
        priorities: prioritiesOf(own, plan),
        mandates: services.map((service) => ({
          service,
          segments: plan.segments
            .map(({ id }) => id)
            .filter((segment) => own.some((work) => work.service === service && work.segment === segment)),
          turf: rounded(turfOf(moneyIn.get(service)! / moneyOfService.get(service)!)),
        })),
      };
    }),
  }));
}

/** The key of random draws, only if it is not the id. */
const luckOf = (id: string, luck: string): { luck?: string } => (luck === id ? {} : { luck });

/** A unit's priorities: its effort for each goal, where work in cells of two goals counts for both. */
function prioritiesOf(own: readonly Work[], { goals }: ImportPlan): Record<string, number> {
  const efforts = goals.map(
    ({ id, segments, services }) =>
      [
        id,
        own.reduce(
          (sum, { segment, service, effort }) =>
            sum + (segments.includes(segment) && services.includes(service) ? effort : 0),
          0,
        ),
      ] as const,
  );
  const all = efforts.reduce((sum, [, effort]) => sum + effort, 0);
  return Object.fromEntries(
    efforts.filter(([, effort]) => effort > 0).map(([id, effort]) => [id, rounded(effort / all)]),
  );
}

/** Items by a key, keys sorted. */
function grouped<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  return [...groupsOf(items, key)].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Four significant digits: more would claim a precision that aggregates of money do not have. */
const rounded = (value: number): number => Number(value.toPrecision(4));
