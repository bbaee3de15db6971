import { cells, type CellReading } from '@joined-up/core';
import { experiment } from '@joined-up/lab';
import { gapGrid, gapRows, gapTable } from '@joined-up/viz';
import type { Example } from '../example.ts';
import { federalNames } from '../federalNames.ts';

export function whereAreTheGaps(): Example {
  const { runs } = experiment({
    scenario: 'us-federal-2024',
    regimes: ['status-quo'],
    seeds: 30,
    observe: [cells],
  });
  const rows = gapRows(runs['status-quo'].map(({ observed }) => observed.cells as CellReading[]));
  const names = federalNames().cells;
  return {
    question: 'Where are the gaps?',
    draw: (look) => gapGrid(rows, { ...look, seeds: 30, names }),
    table: (look) => gapTable(rows, { ...look, seeds: 30, names }),
  };
}
