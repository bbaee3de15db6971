import { entityKey, pairKey, type Named, type Shock, type EntityKey } from '@joined-up/core';
import { converted } from './convert.ts';
import { idsOf, type Selection } from './selection.ts';
import type { Uncertain } from './uncertain.ts';
import type { ScenarioFile } from './scenarioFile.ts';

/** A cell of a file: its index among all cells, by segment, then service, and the key of its draws. */
export interface FileCell {
  readonly segment: string;
  readonly service: string;
  readonly place: number;
  readonly key: EntityKey;
}

type FileUnit = ScenarioFile['ministries'][number]['units'][number];

/** A file with every selection written out; the same for all seeds. */
export interface Expanded {
  readonly segments: readonly (Named & { readonly population: Uncertain })[];
  readonly services: readonly Named[];
  /** Cells with a need: those of the file, or those of the goals; by segment, then service. */
  readonly needs: readonly (FileCell & { readonly need?: Uncertain })[];
  readonly goals: readonly {
    readonly goal: ScenarioFile['goals'][number];
    readonly key: EntityKey;
    readonly cells: readonly (FileCell & { readonly weight?: Uncertain })[];
  }[];
  readonly shocks: readonly Shock[];
  readonly ministries: readonly {
    readonly ministry: ScenarioFile['ministries'][number];
    readonly key: EntityKey;
    /** Services that count as its own. */
    readonly home: ReadonlySet<string>;
    readonly units: readonly {
      readonly unit: FileUnit;
      readonly key: EntityKey;
      readonly mandates: readonly (FileCell & { readonly turf?: Uncertain })[];
      /** Goals in which it has mandates, and how many. */
      readonly involved: readonly {
        readonly goal: string;
        readonly key: EntityKey;
        readonly mandates: number;
      }[];
    }[];
  }[];
}

const keyOf = ({ id, luck }: Named): EntityKey => entityKey(luck ?? id);

/** Writes out the selections of a file whose shape and references are valid. */
export function expand(file: ScenarioFile): Expanded {
  const segments = file.segments.map((segment) =>
    typeof segment === 'string'
      ? { id: segment, population: 1 }
      : { ...segment, population: segment.population ?? segment.beneficiaries ?? 1 },
  );
  const services: Named[] = file.services.map((service) =>
    typeof service === 'string' ? { id: service } : service,
  );
  const segmentKeys = new Map(segments.map((segment) => [segment.id, keyOf(segment)]));
  const serviceKeys = new Map(services.map((service) => [service.id, keyOf(service)]));
  const every = segments.flatMap((segment, s) =>
    services.map((service, v): FileCell => ({
      segment: segment.id,
      service: service.id,
      place: s * services.length + v,
      key: pairKey(segmentKeys.get(segment.id)!, serviceKeys.get(service.id)!),
    })),
  );
  const [segmentIds, serviceIds] = [segments.map(({ id }) => id), services.map(({ id }) => id)];

  /** Cells of a selection; if a side is `all`, only those for which `counts` holds. */
  const cellsOf = (chosen: Selection, counts: (cell: FileCell) => boolean): FileCell[] => {
    const own = new Set(idsOf(chosen.segment, chosen.segments, segmentIds));
    const of = new Set(idsOf(chosen.service, chosen.services, serviceIds));
    const sweeping = chosen.segments === 'all' || chosen.services === 'all';
    return every.filter(
      (cell) => own.has(cell.segment) && of.has(cell.service) && (!sweeping || counts(cell)),
    );
  };

  const given =
    file.needs === undefined
      ? undefined
      : new Map(
          Object.entries(file.needs).flatMap(([segment, row]) =>
            Object.entries(row).map(
              ([service, need]) => [JSON.stringify([segment, service]), need] as const,
            ),
          ),
        );
  const needOf = (cell: FileCell) => given?.get(JSON.stringify([cell.segment, cell.service]));
  const goals = file.goals.map((goal) => ({
    goal,
    key: keyOf(goal),
    cells: goal.cells.flatMap((chosen) =>
      cellsOf(chosen, (cell) => given === undefined || needOf(cell) !== undefined).map((cell) => ({
        ...cell,
        weight: chosen.weight,
      })),
    ),
  }));
  const wanted = new Set(goals.flatMap(({ cells }) => cells.map(({ place }) => place)));
  const involvedIn = new Map<number, string[]>();
  for (const { goal, cells } of goals)
    for (const { place } of cells) involvedIn.set(place, [...(involvedIn.get(place) ?? []), goal.id]);

  const asKnown = converted(file.ministries);
  const ministries = file.ministries.map((ministry) => {
    const units = ministry.units.map((own) => {
      const unit = asKnown(own, ministry);
      const mandates = unit.mandates.flatMap((chosen) =>
        cellsOf(chosen, ({ place }) => wanted.has(place)).map((cell) => ({ ...cell, turf: chosen.turf })),
      );
      const involved = goals.map(({ goal, key }) => ({
        goal: goal.id,
        key,
        mandates: mandates.filter((mandate) => involvedIn.get(mandate.place)?.includes(goal.id)).length,
      }));
      return { unit, key: keyOf(unit), mandates, involved: involved.filter((one) => one.mandates > 0) };
    });
    const home = ministry.home ?? units.flatMap(({ mandates }) => mandates.map(({ service }) => service));
    return {
      ministry,
      key: keyOf(ministry),
      home: new Set(typeof home === 'string' ? [home] : home),
      units,
    };
  });
  const shocks = (file.shocks ?? []).map(({ needs, ...rest }): Shock =>
    needs === undefined
      ? rest
      : {
          ...rest,
          needs: needs.map(({ factor, ...chosen }) => ({
            factor,
            cells: cellsOf(
              chosen,
              (cell) => wanted.has(cell.place) && (given === undefined || needOf(cell) !== undefined),
            ).map(({ segment, service: of }) => ({ segment, service: of })),
          })),
        },
  );
  return {
    segments,
    services,
    goals,
    shocks,
    ministries,
    needs: every
      .filter((cell) => (given === undefined ? wanted.has(cell.place) : needOf(cell) !== undefined))
      .map((cell) => ({ ...cell, need: needOf(cell) })),
  };
}
