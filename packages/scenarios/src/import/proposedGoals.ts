import type { Program } from './program.ts';

/** A goal that several ministries share, before anybody has chosen it. */
export interface ProposedGoal {
  readonly name: string;
  /** Names of services; none: all. */
  readonly services?: readonly string[];
  /** Names of groups of people; none: all. */
  readonly people?: readonly string[];
  readonly ministries: number;
  readonly money: number;
}

/** Most goals to propose. */
const MOST = 12;
/** Ministries that make a problem horizontal … */
const MINISTRIES = 3;
/** … or two, if fewer goals than this have as many. */
const FEW = 3;

/**
 * Services that three or more ministries share, and people whom three or more serve in several ways: the
 * most shared first.
 */
export function proposedGoals(programs: readonly Program[]): ProposedGoal[] {
  const services = shared(programs, ({ functions }) => functions).map((found) => ({
    ...found,
    services: [found.name],
    people: undefined,
  }));
  const people = shared(programs, ({ beneficiaries }) => beneficiaries)
    .filter(({ ways }) => ways > 1)
    .map((found) => ({ ...found, services: undefined, people: [found.name] }));
  const all = [...services, ...people].toSorted(
    (one, other) => other.ministries - one.ministries || other.money - one.money,
  );
  const horizontal = all.filter(({ ministries }) => ministries >= MINISTRIES);
  // Small governments share less: goals of two ministries are better than none.
  return (horizontal.length >= FEW ? horizontal : all.filter(({ ministries }) => ministries > 1))
    .slice(0, MOST)
    .map(({ name, services: own, people: served, ministries, money }) => ({
      name,
      ...(own === undefined ? {} : { services: own }),
      ...(served === undefined ? {} : { people: served }),
      ministries,
      money,
    }));
}

interface Shared {
  readonly name: string;
  readonly ministries: number;
  readonly money: number;
  /** Services in which these people are served. */
  readonly ways: number;
}

function shared(programs: readonly Program[], namesOf: (program: Program) => readonly string[]): Shared[] {
  const found = new Map<string, { ministries: Set<string>; ways: Set<string>; money: number }>();
  for (const program of programs) {
    if (program.money <= 0 || program.functions.length === 0) continue;
    for (const name of namesOf(program)) {
      const own =
        found.get(name) ?? found.set(name, { ministries: new Set(), ways: new Set(), money: 0 }).get(name)!;
      own.ministries.add(program.department);
      program.functions.forEach((service) => own.ways.add(service));
      own.money += program.money;
    }
  }
  return [...found].map(([name, { ministries, ways, money }]) => ({
    name,
    ministries: ministries.size,
    ways: ways.size,
    money,
  }));
}
