import { fragmentationMap as areas, usFederal2024 } from '@joined-up/scenarios';
import { fragmentationMap, mapTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export function howFragmentedBeforeAnyRun(): Example {
  const rows = areas(usFederal2024)
    .filter(({ level }) => level === 'service')
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, 15);
  return {
    question: 'How fragmented is a government before any simulation?',
    draw: (look) => fragmentationMap(rows, look),
    table: (look) => mapTable(rows, look),
  };
}
