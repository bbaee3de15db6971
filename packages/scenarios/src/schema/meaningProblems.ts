import type { Expanded, FileCell } from './expand.ts';
import type { PlacedProblem } from './placedProblem.ts';
import type { Path } from './positionOf.ts';

const words = ({ segment, service }: Pick<FileCell, 'segment' | 'service'>): string =>
  `${segment} × ${service}`;

/**
 * Problems of a government whose every part is well-formed: duplicate cells, goals that cannot be
 * measured, units with nothing to do.
 */
export function meaningProblems({ needs, goals, ministries, shocks }: Expanded): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const once = (cells: readonly FileCell[], path: Path, where: string, mend: string) => {
    const seen = new Set<number>();
    const again = new Set<string>();
    for (const cell of cells) {
      if (seen.has(cell.place)) again.add(words(cell));
      seen.add(cell.place);
    }
    if (again.size > 0)
      problems.push({
        path,
        expected: `each cell once in a ${where}`,
        found: `${some([...again])} again`,
        mend,
      });
  };
  const needed = new Set(needs.map(({ place }) => place));
  const wanted = new Set(goals.flatMap(({ cells }) => cells.map(({ place }) => place)));

  goals.forEach(({ cells }, k) => {
    const path = ['goals', k, 'cells'];
    if (cells.length === 0)
      problems.push({
        path,
        expected: 'at least one cell that has a need',
        found: 'none',
        mend: 'add the needs, or other cells',
      });
    once(cells, path, 'goal', 'take one out, or make the selections smaller');
    const missing = cells.filter(({ place }) => !needed.has(place)).map(words);
    if (missing.length > 0)
      problems.push({
        path,
        expected: 'cells that the needs list',
        found: some(missing),
        mend: 'add their needs, or take the cells out of the goal',
      });
  });
  if (!goals.some(({ goal: { weight = 1 } }) => (typeof weight === 'number' ? weight : weight.mean) > 0)) {
    problems.push({
      path: ['goals'],
      expected: 'a goal with a weight above 0',
      found: 'none',
      mend: 'say what the cabinet wants most',
    });
  }
  ministries.forEach(({ units }, m) =>
    units.forEach(({ mandates }, u) => {
      const path = ['ministries', m, 'units', u, 'mandates'];
      once(mandates, path, 'unit', 'take one out, or make the selections smaller');
      if (!mandates.some(({ place }) => wanted.has(place))) {
        problems.push({
          path,
          expected: 'at least one mandate in a cell of a goal',
          found: 'none',
          mend: 'add the cell to a goal, or leave the unit out: nothing it does would count',
        });
      }
    }),
  );
  const counts = new Set(needs.filter(({ place }) => wanted.has(place)).map(words));
  shocks.forEach((shock, s) =>
    shock.needs?.forEach(({ cells }, n) => {
      const path = ['shocks', s, 'needs', n];
      const others = cells.map(words).filter((cell) => !counts.has(cell));
      if (cells.length > 0 && others.length === 0) return;
      problems.push({
        path,
        expected: 'cells of goals that have a need',
        found: cells.length === 0 ? 'none' : some(others),
        mend: 'add the cells to the needs and to a goal, or choose others',
      });
    }),
  );
  return problems;
}

const some = (items: readonly string[]): string =>
  items.length > 4 ? `${items.slice(0, 3).join(', ')} and ${items.length - 3} more` : items.join(', ');
