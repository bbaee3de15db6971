import { programmeEffort } from './assumptions/capacity.ts';
import type { Notes } from './importReport.ts';
import type { Program } from './program.ts';
import { lookupOf } from './lookup.ts';
import type { ImportPlan } from './plan.ts';
import { segmentsOf } from './segmentsOf.ts';
import { names, type Owner } from './units.ts';

/** A part of a programme: what it does in one service for one segment. */
export interface Work extends Owner {
  readonly program: Program;
  readonly segment: string;
  readonly service: string;
  /** Its part of the programme's money and effort, split evenly over services, then by segments. */
  readonly money: number;
  readonly effort: number;
}

/** Programmes with money, split by service and segment. What has no place is noted. */
export function worksOf(
  programs: readonly Program[],
  owners: ReadonlyMap<Program, Owner>,
  plan: ImportPlan,
  notes: Notes,
): Work[] {
  const { serviceOf } = lookupOf(plan);
  const say = plan.words.notes;
  const negative = programs.filter(({ money }) => money < 0);
  const idle = programs.filter(({ money }) => money === 0);
  notes.programs('no-money', say['no-money'], idle);
  notes.programs('negative-money', say['negative-money'], negative, names(negative.map(({ id }) => id)));
  const [nowhere, unknownFunctions, unknownTypes]: [Program[], Set<string>, Set<string>] = [
    [],
    new Set(),
    new Set(),
  ];
  const because = new Map<string, Program[]>();
  const works = programs
    .filter(({ money }) => money > 0)
    .flatMap((program): Work[] => {
      const services = new Set<string>();
      for (const name of program.functions) {
        const service = serviceOf(name);
        if (service === undefined) unknownFunctions.add(name);
        else services.add(service);
      }
      if (services.size === 0) {
        nowhere.push(program);
        return [];
      }
      const reach = segmentsOf(program.beneficiaries, plan);
      for (const name of reach.unknown) unknownTypes.add(name);
      if (reach.because !== undefined)
        (because.get(reach.because) ?? because.set(reach.because, []).get(reach.because)!).push(program);
      return [...services].flatMap((service) =>
        [...reach.shares].map(([segment, share]) => ({
          ...owners.get(program)!,
          program,
          segment,
          service,
          money: (program.money * share) / services.size,
          effort: (programmeEffort(program.money) * share) / services.size,
        })),
      );
    });
  notes.programs('no-function', say['no-function'], nowhere, names([...unknownFunctions]));
  for (const kind of ['none-named', 'everyone-named', 'conduits-passed-over', 'conduits-only'] as const) {
    notes.programs(kind, say[kind], because.get(kind) ?? []);
  }
  if (unknownTypes.size > 0) {
    notes.add('unknown-beneficiaries', say['unknown-beneficiaries'], 0, 0, names([...unknownTypes]));
  }
  return works;
}
