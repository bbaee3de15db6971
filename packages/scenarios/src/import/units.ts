import type { Notes } from './importReport.ts';
import type { Program } from './program.ts';
import { luckSlug, slug } from './slug.ts';
import { agencyTable } from './tables/agencies.ts';

/** A unit that a programme belongs to. */
export interface Owner {
  readonly ministry: string;
  readonly ministryName: string;
  readonly unit: string;
  readonly unitName: string;
  /** What the draws of both go by. */
  readonly luck: { readonly ministry: string; readonly unit: string };
}

/** The name of the unit that has no agency of its own. */
const OWN_OFFICE = 'Central office';

/**
 * The unit of each programme: its agency, in the spelling of the table; the department's own office where the
 * inventory names no agency, or the department itself as one.
 */
export function ownersOf(programs: readonly Program[], notes: Notes): Map<Program, Owner> {
  const owners = new Map<Program, Owner>();
  const without: Program[] = [];
  const respelt: Program[] = [];
  const [idOf, luckOf] = [idMaker(), idMaker()];
  for (const program of programs) {
    const ministry = idOf(program.department, slug(program.department));
    const agency = spelt(program.agency);
    const own = agency === '' || agency === program.department;
    if (own) without.push(program);
    if (Object.hasOwn(agencyTable, program.agency)) respelt.push(program);
    const luck = luckOf(program.department, luckSlug(program.department));
    const unitName = own ? `${program.department}: ${OWN_OFFICE.toLowerCase()}` : agency;
    const unit = `${program.department}\n${unitName}`;
    owners.set(program, {
      ministry,
      ministryName: program.department,
      unit: idOf(unit, `${ministry}/${own ? 'central-office' : slug(agency)}`),
      unitName,
      luck: { ministry: luck, unit: luckOf(unit, `${luck}/${own ? 'central-office' : luckSlug(agency)}`) },
    });
  }
  notes.programs(
    'no-agency',
    "The inventory names no agency, or the department as its own: put under the department's central office.",
    without,
    names(without.map(({ department }) => department)),
  );
  notes.programs(
    'agency-merged',
    'Agency spelt in several ways or wrongly: put together by the table of agencies.',
    respelt,
    names(respelt.map(({ agency }) => agency)),
  );
  return owners;
}

/** Without its abbreviation in brackets; not in capitals. */
function spelt(agency: string): string {
  const meant = Object.hasOwn(agencyTable, agency) ? agencyTable[agency] : agency;
  const plain = meant
    .replace(/\s*\([A-Z]+\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === plain.toUpperCase()
    ? plain.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    : plain;
}

/** Ids by name; a number is added where two names would have the same. */
function idMaker(): (name: string, wish: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (name, wish) => {
    const known = given.get(name);
    if (known !== undefined) return known;
    let id = wish;
    for (let number = 2; taken.has(id); number++) id = `${wish}-${number}`;
    taken.add(id);
    given.set(name, id);
    return id;
  };
}

/** Names without repeats, sorted. */
export const names = (all: readonly string[]): string[] => [...new Set(all)].sort();
