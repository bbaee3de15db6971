import { sharedIds } from './convert.ts';
import { idOf, keysOf, listOf, partOf } from './loose.ts';
import { regimeProblems } from './regimeProblems.ts';
import { Register } from './register.ts';
import { MONTHS } from './scheduleProblems.ts';
import type { PlacedProblem } from './placedProblem.ts';
import type { Path } from './positionOf.ts';

/**
 * Every unknown reference of a file, every duplicate id, every incomplete selection; works on malformed
 * files too.
 */
export function referenceProblems(file: unknown): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const things = (key: string) =>
    listOf(partOf(file, key)).map((value, place) => ({ value, path: [key, place] }));
  const segments = new Register('segment', things('segments'), problems);
  const services = new Register('service', things('services'), problems);
  const goals = new Register('goal', things('goals'), problems);
  const ministries = new Register('ministry', things('ministries'), problems);
  // Units of several ministries may share an id: each then goes by `ministry/unit`.
  const loose = things('ministries').map(({ value, path }) => ({
    id: idOf(value) ?? '',
    units: listOf(partOf(value, 'units')).map((unit, place) => ({
      id: idOf(unit),
      path: [...path, 'units', place],
    })),
  }));
  const knownAs = sharedIds(loose);
  const units = new Register(
    'unit',
    loose.flatMap((ministry) =>
      ministry.units.map(({ id, path }) => ({
        value: id === undefined ? undefined : knownAs(ministry.id, id),
        path,
      })),
    ),
    problems,
  );

  const side = (selection: unknown, path: Path, register: Register, one: string, some: string) => {
    const [single, several] = [partOf(selection, one), partOf(selection, some)];
    if ((single === undefined) === (several === undefined)) {
      problems.push({
        path,
        expected: `either ${one} or ${some}`,
        found: single === undefined ? 'neither' : 'both',
        mend: `say which ${one} it is for`,
      });
    }
    register.check(single, [...path, one]);
    listOf(several).forEach((id, place) => register.check(id, [...path, some, place]));
  };
  const select = (selection: unknown, path: Path) => {
    side(selection, path, segments, 'segment', 'segments');
    side(selection, path, services, 'service', 'services');
  };

  const needs = partOf(file, 'needs');
  keys(segments, needs, ['needs']);
  for (const segment of keysOf(needs)) keys(services, partOf(needs, segment), ['needs', segment]);

  for (const { value, path } of things('goals')) {
    listOf(partOf(value, 'cells')).forEach((cell, place) => select(cell, [...path, 'cells', place]));
  }

  for (const { value: ministry, path } of things('ministries')) {
    const home = partOf(ministry, 'home');
    services.check(home, [...path, 'home']);
    listOf(home).forEach((id, place) => services.check(id, [...path, 'home', place]));
    listOf(partOf(ministry, 'units')).forEach((unit, u) => {
      const at = [...path, 'units', u];
      keys(services, partOf(unit, 'competence'), [...at, 'competence']);
      keys(goals, partOf(unit, 'priorities'), [...at, 'priorities']);
      keys(goals, partOf(unit, 'ideals'), [...at, 'ideals']);
      listOf(partOf(unit, 'mandates')).forEach((mandate, place) =>
        select(mandate, [...at, 'mandates', place]),
      );
    });
  }

  listOf(partOf(file, 'trust')).forEach((pair, place) => {
    const between = listOf(partOf(pair, 'between'));
    between.forEach((id, one) => ministries.check(id, ['trust', place, 'between', one]));
    if (between.length === 2 && between[0] === between[1])
      problems.push({
        path: ['trust', place],
        expected: 'two different ministries',
        found: `'${String(between[0])}' twice`,
        mend: 'name the other one',
      });
  });
  listOf(partOf(file, 'merger')).forEach((id, place) => ministries.check(id, ['merger', place]));
  things('shocks').forEach(({ value: shock, path }) => {
    const [month, until] = [partOf(shock, 'month'), partOf(shock, 'until')];
    if (typeof month === 'number' && typeof until === 'number' && until <= month)
      problems.push({
        path: [...path, 'until'],
        expected: `a month after ${month}, the month of the shock`,
        found: String(until),
        mend: 'leave it out if the shock lasts',
      });
    const months = partOf(file, 'months') ?? MONTHS;
    if (typeof month === 'number' && typeof months === 'number' && month >= months)
      problems.push({
        path: [...path, 'month'],
        expected: `a month before ${months}, at which a run ends`,
        found: String(month),
        mend: 'raise months, or take the shock out',
      });
    if (['needs', 'obstacleRate', 'capacity'].every((part) => partOf(shock, part) === undefined))
      problems.push({
        path,
        expected: 'needs, obstacleRate or capacity',
        found: 'none of them',
        mend: 'say what the shock changes, or take it out',
      });
    listOf(partOf(shock, 'needs')).forEach((chosen, i) => select(chosen, [...path, 'needs', i]));
    listOf(partOf(shock, 'capacity')).forEach((one, i) =>
      units.check(partOf(one, 'unit'), [...path, 'capacity', i, 'unit']),
    );
  });
  listOf(partOf(file, 'map')).forEach((row, place) =>
    services.check(partOf(row, 'service'), ['map', place, 'service']),
  );
  return [...problems, ...regimeProblems(file, { goals, ministries })];
}

const keys = (register: Register, map: unknown, path: Path): void =>
  keysOf(map).forEach((key) => register.check(key, [...path, key]));
