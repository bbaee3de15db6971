import { programmeEffort } from './assumptions/capacity.ts';
import type { Notes } from './importReport.ts';
import type { Program } from './program.ts';
import { segmentsOf } from './segmentsOf.ts';
import { serviceOf } from './serviceOf.ts';
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

/** Programmes with money, by service and segment. What cannot be placed is told. */
export function worksOf(
  programs: readonly Program[],
  owners: ReadonlyMap<Program, Owner>,
  notes: Notes,
): Work[] {
  const negative = programs.filter(({ money }) => money < 0);
  const idle = programs.filter(({ money }) => money === 0);
  notes.programs('no-money', 'No obligation in the year: left out, as nothing is done.', idle);
  notes.programs(
    'negative-money',
    'Negative obligations (money taken back from earlier years): left out.',
    negative,
    negative.map(({ id }) => id).sort(),
  );
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
      const reach = segmentsOf(program.beneficiaries);
      for (const name of reach.unknown) unknownTypes.add(name);
      if (reach.because !== undefined)
        because.set(reach.because, [...(because.get(reach.because) ?? []), program]);
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
  notes.programs(
    'no-function',
    'No policy function that the table of services knows: left out.',
    nowhere,
    names([...unknownFunctions]),
  );
  const told: Readonly<Record<string, string>> = {
    'none-named': 'No beneficiary named: taken as for the general public.',
    'everyone-named': 'Nearly all beneficiary types named: taken as for the general public.',
    'conduits-passed-over':
      'States, towns and institutions named beside people: taken as passing the money on to these people.',
    'conduits-only':
      'Only states, towns and institutions named: taken as for towns and regions, or native communities.',
  };
  for (const [kind, what] of Object.entries(told)) notes.programs(kind, what, because.get(kind) ?? []);
  if (unknownTypes.size > 0)
    notes.add(
      'unknown-beneficiaries',
      'Beneficiary types that the table of segments does not know: passed over.',
      0,
      0,
      names([...unknownTypes]),
    );
  return works;
}
