import { regime } from '@joined-up/core';
import { along, doseRows, response, risesThenFalls, series, tryClaim } from '@joined-up/lab';
import { stylised } from '@joined-up/scenarios';
import { doseResponse, doseTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

const lever = { en: 'priority goals', es: 'metas prioritarias', pt: 'metas prioritárias' } as const;

export async function howManyPriorities(): Promise<Example> {
  const priorities = series(lever.en, [1, 2, 3, 4, 6, 8], (priorityGoals) => ({
    regime: regime('cog'),
    parameters: { priorityGoals },
  }));
  const {
    reports: [report],
  } = await tryClaim(
    {
      id: 'gallery',
      words: 'Prioritise',
      sentence: 'A centre that takes on some priorities does more good than one that takes on one, or all.',
      contrast: 'a centre with more and fewer priorities',
      mayFail: 'staff enough for all',
      asks: along(priorities, risesThenFalls('outcome')),
      tells: [response(priorities, 'outcome')],
    },
    stylised,
    { worlds: 30, seeds: 1, months: 60 },
  );
  const { rows, what } = doseRows(report);
  return {
    question: 'How many priorities can a centre have?',
    draw: (look) => doseResponse(rows, { ...look, ...what, lever: lever[look.language ?? 'en'] }),
    table: (look) => doseTable(rows, { ...look, ...what, lever: lever[look.language ?? 'en'] }),
  };
}
