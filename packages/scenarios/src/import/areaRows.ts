import type { MapRow } from '../map/mapRow.ts';
import type { Program } from './program.ts';
import { segmentsOf } from './segmentsOf.ts';
import { serviceOf } from './serviceOf.ts';
import { sums } from './keptWorks.ts';
import { serviceTable } from './tables/services.ts';
import type { Work } from './works.ts';

/** A ministry counts for overlap from so large a share of what the same people get (model §3.6). */
const PART = 0.05;

/** GAO's static picture of the inventory: a row for each service, and one for each policy function in it with more than one programme. */
export function areaRows(works: readonly Work[], programs: readonly Program[]): MapRow[] {
  const services = serviceTable.flatMap(({ id, name }) => {
    const own = works.filter(({ service }) => service === id);
    return own.length === 0 ? [] : [areaRow(name, id, 'service', own)];
  });
  const functions = [...new Set(programs.flatMap((program) => program.functions))].sort();
  const parts = functions.flatMap((name) => {
    const service = serviceOf(name);
    const own = service === undefined ? [] : works.filter((work) => work.service === service && work.program.functions.includes(name));
    return new Set(own.map(({ program }) => program)).size < 2 ? [] : [areaRow(name, service!, 'part', own)];
  });
  return [...services, ...parts];
}

function areaRow(area: string, service: string, level: MapRow['level'], works: readonly Work[]): MapRow {
  const amount = works.reduce((sum, { money }) => sum + money, 0);
  const byMinistry = sums(works, ({ ministryName }) => ministryName, ({ money }) => money);
  const shares = [...byMinistry].map(([name, money]) => ({ name, share: money / amount })).sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
  const programmes = [...new Set(works.map(({ program }) => program))];
  const segmentsServed = new Map(programmes.map((program) => [program, [...segmentsOf(program.beneficiaries).shares.keys()]]));
  const overlapping = programmes.filter((program) => programmes.some((other) => other.department !== program.department
    && segmentsServed.get(other)!.some((segment) => segmentsServed.get(program)!.includes(segment))));
  let [overlap, duplication] = [0, 0];
  for (const segment of new Set(works.map((work) => work.segment))) {
    const here = works.filter((work) => work.segment === segment);
    const whole = here.reduce((sum, { money }) => sum + money, 0);
    const held = [...sums(here, ({ ministry }) => ministry, ({ money }) => money).values()];
    if (held.filter((money) => money > PART * whole).length >= 2) overlap += whole;
    duplication += whole - Math.max(...held);
  }
  return {
    area, service, level,
    programmes: programmes.length, ministries: byMinistry.size, units: new Set(works.map(({ unit }) => unit)).size,
    amount: Math.round(amount), measure: 'US dollars a year',
    effectiveMinistries: digits(1 / shares.reduce((sum, { share }) => sum + share * share, 0)),
    largest: shares[0].name, largestShare: digits(shares[0].share),
    overlap: digits(overlap / amount), overlapProgrammes: digits(overlapping.length / programmes.length), duplication: digits(duplication / amount),
  };
}

const digits = (value: number): number => Number(value.toFixed(4));
