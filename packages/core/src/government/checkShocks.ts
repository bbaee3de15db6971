import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { cellName } from './cellName.ts';
import type { Government } from './government.ts';
import { Registry } from './registry.ts';
import type { Shock } from './shock.ts';

/**
 * Problems of the shocks of a government: unknown ids, months and factors out of range. Empty if all is
 * well; never throws.
 */
export function checkShocks(shocks: readonly Shock[], government: Government): Problem[] {
  if (shocks.length === 0) return [];
  const problems: Problem[] = [];
  const segments = new Registry('segment', government.segments, 'segments', []);
  const services = new Registry('service', government.services, 'services', []);
  const units = government.ministries.flatMap((ministry) => ministry.units.map(({ id }) => id));
  const needed = new Set(government.needs.map(cellName));
  const wanted = new Set(government.goals.flatMap(({ cells }) => cells.map(cellName)));
  const number = (path: string, value: number, low: number, high: number, whole = false) => {
    if (value >= low && value <= high && (!whole || Number.isInteger(value))) return;
    problems.push({
      path,
      expected: whole ? `a whole number from ${low} to ${high}` : `a number from ${low} to ${high}`,
      found: String(value),
    });
  };

  shocks.forEach(({ month, until, needs = [], obstacleRate, capacity = [] }, i) => {
    const path = `shocks.${i}`;
    number(`${path}.month`, month, 0, 12_000, true);
    if (until !== undefined && !(Number.isInteger(until) && until > month)) {
      problems.push({
        path: `${path}.until`,
        expected: `a whole number above ${month}, the month of the shock`,
        found: String(until),
        mend: 'leave it out if the shock lasts',
      });
    }
    if (needs.length === 0 && capacity.length === 0 && obstacleRate === undefined) {
      problems.push({
        path,
        expected: 'needs, obstacleRate or capacity',
        found: 'none of them',
        mend: 'say what the shock changes, or take it out',
      });
    }
    if (obstacleRate !== undefined) number(`${path}.obstacleRate`, obstacleRate, 0, 1000);
    needs.forEach(({ cells, factor }, n) => {
      const at = `${path}.needs.${n}`;
      number(`${at}.factor`, factor, 0.001, 1000);
      if (cells.length === 0)
        problems.push({ path: `${at}.cells`, expected: 'at least one cell', found: 'none' });
      cells.forEach((cell, c) => {
        const known = [
          segments.check(cell.segment, `${at}.cells.${c}.segment`, problems),
          services.check(cell.service, `${at}.cells.${c}.service`, problems),
        ];
        const name = cellName(cell);
        if (known.includes(-1) || (needed.has(name) && wanted.has(name))) return;
        problems.push({
          path: `${at}.cells.${c}`,
          expected: 'a cell of a goal, with a need',
          found: `${cell.segment} × ${cell.service}`,
          mend: 'take the cell out, or add it to the needs and to a goal',
        });
      });
    });
    capacity.forEach(({ unit, factor }, n) => {
      const at = `${path}.capacity.${n}`;
      number(`${at}.factor`, factor, 0.001, 1000);
      if (!units.includes(unit))
        problems.push({
          path: `${at}.unit`,
          expected: 'the id of a unit',
          found: `'${unit}'`,
          mend: suggest(unit, units, 'add the unit or mend the id'),
        });
    });
  });
  return problems;
}
