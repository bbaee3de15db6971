import { pathOf, type Path, type Problem } from '../problems.ts';
import type { NamedCell } from './cellName.ts';
import type { Government } from './government.ts';
import { Registry } from './registry.ts';

/** Amounts whose products and squares stay finite. */
const isAmount = (value: number): boolean => value >= 1e-9 && value <= 1e12;
const AMOUNT = 'a number above 0 (1e-9 to 1e12)';
/** Weights may be drawn, and now and then a drawn one is very small. */
const isWeight = (value: number): boolean => value >= 1e-20 && value <= 1e12;
const WEIGHT = 'a number above 0 (1e-20 to 1e12)';

/**
 * Problems of a government: unknown ids, numbers out of range, nothing to do. Empty if all is well; never
 * throws.
 */
export function checkGovernment(government: Government): Problem[] {
  const problems: Problem[] = [];
  // Nearly every value is fine: the path is put together only for one that is not.
  const within = (path: () => Path, value: number, fits: boolean, expected: string, mend?: string) => {
    if (!(Number.isFinite(value) && fits))
      problems.push({ path: pathOf(path()), expected, found: String(value), mend });
  };
  const some = (path: string, things: readonly unknown[], what: string) => {
    if (things.length === 0)
      problems.push({ path, expected: `at least one ${what}`, found: 'none', mend: `add a ${what}` });
  };

  const segments = new Registry('segment', government.segments, 'segments', problems);
  const services = new Registry('service', government.services, 'services', problems);
  const goals = new Registry('goal', government.goals, 'goals', problems);
  const ministries = new Registry('ministry', government.ministries, 'ministries', problems);
  void new Registry(
    'unit',
    government.ministries.flatMap(({ units }) => units),
    'units',
    problems,
  );
  some('segments', government.segments, 'segment');
  some('services', government.services, 'service');
  some('goals', government.goals, 'goal');
  some('ministries', government.ministries, 'ministry');
  government.segments.forEach(({ population }, i) =>
    within(() => ['segments', i, 'population'], population, isAmount(population), AMOUNT),
  );

  /** The number of a cell; −1 for an unknown id, which is a problem of its own. */
  const cellOf = (segment: number, service: number): number =>
    segment < 0 || service < 0 ? -1 : segment * government.services.length + service;
  /** A cell with an unknown id has no number: if the needs list it, its problem is reported there. */
  const isListed = (cell: NamedCell): boolean =>
    government.needs.some((need) => need.segment === cell.segment && need.service === cell.service);
  const needed = new Set<number>();
  government.needs.forEach((need, i) => {
    const path = `needs.${i}`;
    const cell = cellOf(
      segments.place(need.segment, () => [path, 'segment']),
      services.place(need.service, () => [path, 'service']),
    );
    within(
      () => [path, 'need'],
      need.need,
      isAmount(need.need),
      AMOUNT,
      'leave the cell out if nobody needs it',
    );
    if (cell >= 0 && needed.has(cell))
      problems.push({
        path,
        expected: 'each cell once',
        found: `${need.segment} × ${need.service} again`,
        mend: 'add the two needs up',
      });
    needed.add(cell);
  });

  const inGoals = new Set<number>();
  government.goals.forEach((goal, i) => {
    const path = `goals.${i}`;
    within(
      () => [path, 'weight'],
      goal.weight,
      goal.weight === 0 || isWeight(goal.weight),
      `0, or ${WEIGHT}`,
    );
    if (goal.complementarity !== undefined)
      within(
        () => [path, 'complementarity'],
        goal.complementarity,
        goal.complementarity <= 1 && goal.complementarity >= -20,
        'a number from -20 to 1',
      );
    some(`${path}.cells`, goal.cells, 'cell');
    const own = new Set<number>();
    goal.cells.forEach((cell, j) => {
      const number = cellOf(segments.find(cell.segment), services.find(cell.service));
      within(() => [path, 'cells', j, 'weight'], cell.weight, isWeight(cell.weight), WEIGHT);
      if (!(number < 0 ? isListed(cell) : needed.has(number)))
        problems.push({
          path: `${path}.cells.${j}`,
          expected: 'a cell that the needs list',
          found: `${cell.segment} × ${cell.service}`,
          mend: 'add its need, or take the cell out of the goal',
        });
      if (number >= 0 && own.has(number))
        problems.push({
          path: `${path}.cells.${j}`,
          expected: 'each cell once in a goal',
          found: `${cell.segment} × ${cell.service} again`,
          mend: 'add the two weights up',
        });
      own.add(number);
      inGoals.add(number);
    });
  });
  if (government.goals.length > 0 && !government.goals.some(({ weight }) => weight > 0))
    problems.push({
      path: 'goals',
      expected: 'a goal with a weight above 0',
      found: 'none',
      mend: 'say what the cabinet wants most',
    });

  let useful = 0;
  government.ministries.forEach((ministry, m) => {
    const path = `ministries.${m}`;
    within(
      () => [path, 'culture'],
      ministry.culture,
      ministry.culture >= 0 && ministry.culture <= 1,
      'a number from 0 to 1',
    );
    const { trustInCentre = 0.5, layers = 1 } = ministry;
    within(
      () => [path, 'trustInCentre'],
      trustInCentre,
      trustInCentre >= 0 && trustInCentre <= 1,
      'a number from 0 to 1',
    );
    within(() => [path, 'layers'], layers, layers >= 1 && layers <= 100, 'a number from 1 to 100');
    some(`${path}.units`, ministry.units, 'unit');
    ministry.units.forEach((unit, u) => {
      const at = `${path}.units.${u}`;
      within(
        () => [at, 'capacity'],
        unit.capacity,
        isAmount(unit.capacity),
        AMOUNT,
        'leave the unit out if it does nothing',
      );
      some(`${at}.mandates`, unit.mandates, 'mandate');
      for (const [goal, weight] of Object.entries(unit.priorities)) {
        goals.place(goal, () => [at, 'priorities', goal]);
        within(() => [at, 'priorities', goal], weight, weight === 0 || isWeight(weight), `0, or ${WEIGHT}`);
      }
      for (const [goal, stance] of Object.entries(unit.ideals)) {
        goals.place(goal, () => [at, 'ideals', goal]);
        within(() => [at, 'ideals', goal], stance, Math.abs(stance) <= 100, 'a number from -100 to 100');
      }
      const own = new Set<number>();
      unit.mandates.forEach((mandate, i) => {
        const cell = cellOf(
          segments.place(mandate.segment, () => [at, 'mandates', i, 'segment']),
          services.place(mandate.service, () => [at, 'mandates', i, 'service']),
        );
        within(
          () => [at, 'mandates', i, 'turf'],
          mandate.turf,
          mandate.turf >= 0 && mandate.turf <= 1,
          'a number from 0 to 1',
        );
        if (cell >= 0 && own.has(cell))
          problems.push({
            path: `${at}.mandates.${i}`,
            expected: 'each cell once in a unit',
            found: `${mandate.segment} × ${mandate.service} again`,
            mend: 'take one out',
          });
        own.add(cell);
        if (cell >= 0 && inGoals.has(cell)) useful++;
        const competence = Object.hasOwn(unit.competence, mandate.service)
          ? unit.competence[mandate.service]
          : Number.NaN;
        within(
          () => [at, 'competence', mandate.service],
          competence,
          competence > 0 && competence <= 1,
          'a number above 0 and at most 1',
        );
      });
    });
  });
  if (problems.length === 0 && useful === 0)
    problems.push({
      path: 'ministries',
      expected: 'at least one mandate in a cell of a goal',
      found: 'none',
      mend: 'give a unit something to do for a goal',
    });

  (government.trust ?? []).forEach(({ between, trust }, i) => {
    between.forEach((id, side) => ministries.place(id, () => ['trust', i, 'between', side]));
    if (between[0] === between[1])
      problems.push({
        path: `trust.${i}`,
        expected: 'two different ministries',
        found: `'${between[0]}' twice`,
      });
    within(() => ['trust', i, 'trust'], trust, trust >= 0 && trust <= 1, 'a number from 0 to 1');
  });
  (government.merger ?? []).forEach((id, i) => ministries.place(id, () => ['merger', i]));
  return problems;
}
