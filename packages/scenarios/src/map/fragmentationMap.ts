import { defaultParameters, type Government, type Scenario } from '@joined-up/core';
import type { MapRow } from './mapRow.ts';

/** A ministry counts for overlap from so large a share of what the same people get (model §3.6). */
const PART = 0.05;

/**
 * Where a government is fragmented, overlaps and may duplicate, by policy area, before any simulation: what the scenario's
 * source counted, or else the effort that its units would spend by turf and competence (the start of a run of seed 1).
 */
export function fragmentationMap(scenario: Scenario & { readonly file?: { readonly map?: readonly MapRow[] } }): readonly MapRow[] {
  return scenario.file?.map ?? mapOfGovernment(scenario.government(1, { ...defaultParameters, ...scenario.parameters }));
}

interface Part {
  readonly ministry: string;
  readonly unit: string;
  readonly segment: string;
  readonly effort: number;
}

function mapOfGovernment({ services, ministries }: Government): MapRow[] {
  return services.flatMap(({ id: service, name = service }) => {
    const parts = ministries.flatMap((ministry) => ministry.units.flatMap((unit): Part[] => {
      const weight = unit.mandates.map((mandate) => mandate.turf * unit.competence[mandate.service]);
      const all = weight.reduce((sum, one) => sum + one, 0);
      return unit.mandates.flatMap((mandate, e) => (mandate.service === service
        ? [{ ministry: ministry.name ?? ministry.id, unit: unit.id, segment: mandate.segment, effort: unit.capacity * (all > 0 ? weight[e] / all : 1 / unit.mandates.length) }] : []));
    }));
    return parts.length === 0 ? [] : [areaOf(name, service, parts)];
  });
}

function areaOf(area: string, service: string, parts: readonly Part[]): MapRow {
  const amount = sum(parts);
  const names = [...new Set(parts.map(({ ministry }) => ministry))];
  const shares = names.map((name) => ({ name, share: amount > 0 ? sum(parts.filter(({ ministry }) => ministry === name)) / amount : 0 })).sort((a, b) => b.share - a.share);
  let [overlap, duplication] = [0, 0];
  for (const segment of new Set(parts.map((part) => part.segment))) {
    const here = parts.filter((part) => part.segment === segment);
    const held = [...new Set(here.map(({ ministry }) => ministry))].map((name) => sum(here.filter(({ ministry }) => ministry === name)));
    if (held.filter((effort) => effort > PART * sum(here)).length >= 2) overlap += sum(here);
    duplication += sum(here) - Math.max(...held);
  }
  const known = amount > 0;
  return {
    area, service, level: 'service', programmes: null, ministries: names.length, units: new Set(parts.map(({ unit }) => unit)).size,
    amount, measure: 'effort a month',
    effectiveMinistries: known ? 1 / shares.reduce((total, { share }) => total + share * share, 0) : null,
    largest: known ? shares[0].name : null, largestShare: known ? shares[0].share : null,
    overlap: known ? overlap / amount : null, overlapProgrammes: null, duplication: known ? duplication / amount : null,
  };
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { effort }) => total + effort, 0);
