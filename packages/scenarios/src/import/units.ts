import type { Notes } from './importReport.ts';
import type { Program } from './program.ts';
import { luckSlug, slug } from './slug.ts';
import type { ImportPlan } from './plan.ts';

/** A unit that a programme belongs to. */
export interface Owner {
  readonly ministry: string;
  readonly ministryName: string;
  readonly unit: string;
  readonly unitName: string;
  /** Keys of the random draws of ministry and unit. */
  readonly luck: { readonly ministry: string; readonly unit: string };
}

/**
 * The unit of each programme: its agency, in the spelling of the table; the department's own office where the
 * inventory names no agency, or the department itself as one.
 */
export function ownersOf(
  programs: readonly Program[],
  plan: ImportPlan,
  notes: Notes,
): Map<Program, Owner> {
  const owners = new Map<Program, Owner>();
  const without: Program[] = [];
  const respelt: Program[] = [];
  const [idOf, luckOf] = [idMaker(), idMaker()];
  for (const program of programs) {
    const ministry = idOf(program.department, slug(program.department));
    const agency = plan.unitName(
      Object.hasOwn(plan.spellings, program.agency) ? plan.spellings[program.agency] : program.agency,
    );
    const own = agency === '' || agency === program.department;
    if (own) without.push(program);
    if (Object.hasOwn(plan.spellings, program.agency)) respelt.push(program);
    const luck = luckOf(program.department, luckSlug(program.department));
    const unitName = own ? `${program.department}${plan.words.colon}${plan.words.centralOffice}` : agency;
    const unit = `${program.department}\n${unitName}`;
    owners.set(program, {
      ministry,
      ministryName: program.department,
      unit: idOf(unit, `${ministry}/${own ? slug(plan.words.centralOffice) : slug(agency)}`),
      unitName,
      luck: {
        ministry: luck,
        unit: luckOf(unit, `${luck}/${own ? luckSlug(plan.words.centralOffice) : luckSlug(agency)}`),
      },
    });
  }
  const say = plan.words.notes;
  notes.programs(
    'no-agency',
    say['no-agency'],
    without,
    names(without.map(({ department }) => department)),
  );
  notes.programs(
    'agency-merged',
    say['agency-merged'],
    respelt,
    names(respelt.map(({ agency }) => agency)),
  );
  return owners;
}

/** Makes ids from names; a number is added if two names would have the same id. */
export function idMaker(): (name: string, wish: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (name, wish) => {
    const known = given.get(name);
    if (known !== undefined) return known;
    let id = wish;
    for (let number = 2; taken.has(id) || id in {}; number++) id = `${wish}-${number}`;
    taken.add(id);
    given.set(name, id);
    return id;
  };
}

/** Names without repeats, sorted. */
export const names = (all: readonly string[]): string[] => [...new Set(all)].sort();
