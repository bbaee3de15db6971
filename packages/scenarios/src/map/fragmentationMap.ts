import { defaultParameters, type Government, type Scenario } from '@joined-up/core';
import { mapArea, type MappedWork } from './mapArea.ts';
import type { MapRow } from './mapRow.ts';

/**
 * Where a government is fragmented, overlaps and may duplicate, by policy area, before any simulation: what
 * the scenario's source counted, or else the effort that its units would spend by turf and competence (the
 * start of a run of seed 1).
 */
export function fragmentationMap(
  scenario: Scenario & { readonly file?: { readonly map?: readonly MapRow[] } },
): readonly MapRow[] {
  return (
    scenario.file?.map ??
    mapOfGovernment(scenario.government(1, { ...defaultParameters, ...scenario.parameters }))
  );
}

/** One row per service in which a unit has a mandate. */
function mapOfGovernment({ services, ministries }: Government): MapRow[] {
  const work = ministries.flatMap((ministry) =>
    ministry.units.flatMap((unit) => {
      const weights = unit.mandates.map(({ service, turf }) => turf * unit.competence[service]);
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      return unit.mandates.map(({ segment, service }, e): MappedWork & { readonly service: string } => ({
        segment,
        service,
        ministry: ministry.id,
        ministryName: ministry.name ?? ministry.id,
        unit: unit.id,
        // A unit without turf claims spreads its effort evenly (ODD §5, "Start").
        amount: unit.capacity * (all > 0 ? weights[e] / all : 1 / weights.length),
      }));
    }),
  );
  return services.flatMap(({ id, name = id }) => {
    const own = work.filter(({ service }) => service === id);
    return own.length === 0
      ? []
      : [
          {
            area: name,
            service: id,
            level: 'service',
            measure: 'effort a month',
            ...mapArea(own),
          } as const,
        ];
  });
}
