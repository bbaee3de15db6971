import { cells, type CellReading } from '@joined-up/core';
import { experiment } from '@joined-up/lab';
import { gapDifference, gapDifferenceTable, gapRows } from '@joined-up/viz';
import type { Example } from '../example.ts';
import { federalNames } from '../federalNames.ts';

export function whichGapsNarrow(): Example {
  const { runs } = experiment({
    scenario: 'us-federal-2024',
    regimes: ['status-quo', 'cog'],
    seeds: 30,
    observe: [cells],
  });
  const [before, after] = ['status-quo', 'cog'].map((regime) =>
    gapRows(runs[regime].map(({ observed }) => observed.cells as CellReading[])),
  );
  const what = { regime: 'cog', names: federalNames().cells };
  return {
    question: 'Which gaps narrow under a strong centre, and which widen?',
    draw: (look) => gapDifference(before, after, { ...look, ...what }),
    table: (look) => gapDifferenceTable(before, after, { ...look, ...what }),
  };
}
