import { InputError } from '@joined-up/core';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import { competenceOf } from './assumptions/competence.ts';
import { NEED_SPREAD, smoothedShares } from './assumptions/needs.ts';
import { thresholds } from './assumptions/thresholds.ts';
import { turfOf } from './assumptions/turf.ts';
import { areaRows } from './areaRows.ts';
import { Notes, total, type ImportReport } from './importReport.ts';
import { keptWorks, sums } from './keptWorks.ts';
import type { Program } from './program.ts';
import { readPrograms, type Year } from './readPrograms.ts';
import { goalTable } from './tables/goals.ts';
import { segmentTable } from './tables/segments.ts';
import { serviceTable } from './tables/services.ts';
import { names, ownersOf } from './units.ts';
import { worksOf, type Work } from './works.ts';

export interface ImportOptions {
  /** Name of the file, for messages. */
  readonly source?: string;
  /** @defaultValue 2024 */
  readonly year?: Year;
}

/**
 * A scenario from the federal programme inventory: departments become ministries, agencies units, policy functions services,
 * beneficiary types segments, obligations capacity, programmes mandates. Aggregates only; what stands on an assumption is in
 * `assumptions/`, what stands on a judgement in `tables/`.
 * @param text - the inventory as CSV
 * @throws {InputError} naming what cannot be read, or saying why nothing is left of it
 */
export function importFederalPrograms(
  text: string,
  { source = 'us-federal-programs.csv', year = 2024 }: ImportOptions = {},
): { file: ScenarioFile; report: ImportReport } {
  const notes = new Notes();
  const programs = onceEach(readPrograms(text, source, year), notes);
  const owners = ownersOf(programs, notes);
  const all = worksOf(programs, owners, notes);
  const works = keptWorks(all, notes);
  if (works.length === 0) throw nothingKept(source, notes);
  const map = areaRows(programs, owners);
  const cells = cellsOf(works);
  const ministries = ministriesOf(works);
  const file: ScenarioFile = {
    id: `us-federal-${year}`,
    name: `United States federal government, ${year}`,
    description:
      'Departments, agencies and programmes of the federal programme inventory, seen through five horizontal goals. What is done for whom comes from the inventory; needs, cultures, trust, ideal stances and cabinet weights are not in it and are drawn for each seed.',
    sources: [
      `Federal Program Inventory (fpi.omb.gov), Office of Management and Budget, fiscal-year-2024 edition: sums and counts of obligations of ${year} by agency, policy function and beneficiary type.`,
    ],
    months: 96,
    start: 12,
    segments: segmentTable
      .filter(({ id }) => cells.some(({ segment }) => segment === id))
      .map(({ id, name }) => ({ id, name })),
    // Services outside the goals too: the static picture is of the whole government.
    services: serviceTable
      .filter(
        ({ id }) => all.some(({ service }) => service === id) || map.some(({ service }) => service === id),
      )
      .map(({ id, name }) => ({ id, name })),
    needs: needsOf(cells),
    scaleNeeds: true,
    goals: goalTable
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
  const merged = ['education', 'labor'].filter((id) => ministries.some((ministry) => ministry.id === id));
  const units = ministries.flatMap((ministry) => ministry.units);
  return {
    file: merged.length === 2 ? { ...file, merger: merged } : file,
    report: {
      source,
      year,
      programmes: programs.length,
      departments: new Set(programs.map(({ department }) => department)).size,
      agencies: new Set(programs.map(({ department, agency }) => `${department}\n${agency}`)).size,
      money: total(programs),
      kept: {
        ministries: ministries.length,
        units: units.length,
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
      expected: `a unit with at least ${thresholds.unitMoney / 1e6} million US dollars for a goal of the case`,
      found: 'none',
      mend: `is it the whole file? What became of its programmes: ${notes.all.map(({ programmes, what }) => `${programmes}: ${what}`).join(' ') || 'nothing was left out'}`,
    },
  ]);

/** The first row of each programme number. */
function onceEach(programs: readonly Program[], notes: Notes): Program[] {
  const seen = new Set<string>();
  const again = new Set(programs.filter(({ id }) => seen.size === seen.add(id).size));
  notes.programs(
    'twice',
    'Listed again under the same number: only the first row counts.',
    [...again],
    names([...again].map(({ id }) => id)),
  );
  return programs.filter((program) => !again.has(program));
}

interface Cell {
  readonly segment: string;
  readonly service: string;
  readonly effort: number;
}

/** Cells in which somebody works, in the order of the tables. */
function cellsOf(works: readonly Work[]): Cell[] {
  const effort = sums(
    works,
    ({ segment, service }) => `${segment}\n${service}`,
    (work) => work.effort,
  );
  return segmentTable.flatMap(({ id: segment }) =>
    serviceTable.flatMap(({ id: service }) => {
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

function ministriesOf(works: readonly Work[]): ScenarioFile['ministries'] {
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
    // `Department of` says nothing that tells one from another.
    id: ministry,
    name: ofMinistry[0].ministryName.replace(/^Department of (the )?/, ''),
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
      const services = serviceTable.map(({ id }) => id).filter((id) => inService.has(id));
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
        priorities: prioritiesOf(own),
        mandates: services.map((service) => ({
          service,
          segments: segmentTable
            .map(({ id }) => id)
            .filter((segment) => own.some((work) => work.service === service && work.segment === segment)),
          turf: rounded(turfOf(moneyIn.get(service)! / moneyOfService.get(service)!)),
        })),
      };
    }),
  }));
}

/** Said only where it is not the id. */
const luckOf = (id: string, luck: string): { luck?: string } => (luck === id ? {} : { luck });

/** What a unit does for each goal, share of its effort; work in cells of two goals counts for both. */
function prioritiesOf(own: readonly Work[]): Record<string, number> {
  const efforts = goalTable.map(
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
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Four significant digits: more would claim a precision that aggregates of money do not have. */
const rounded = (value: number): number => Number(value.toPrecision(4));
