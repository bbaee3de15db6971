import { carriers as watchCarriers, type CarrierReading } from '@joined-up/core';
import { experiment } from '@joined-up/lab';
import { carrierRows, carriers, carrierTable } from '@joined-up/viz';
import type { Example } from '../example.ts';
import { federalNames } from '../federalNames.ts';

export function whoCarriesTheDuplication(): Example {
  const { runs } = experiment({
    scenario: 'us-federal-2024',
    regimes: ['cog'],
    seeds: 20,
    observe: [watchCarriers],
  });
  const rows = carrierRows(
    runs.cog.map(({ seed, observed }) => ({ seed, reading: observed.carriers as CarrierReading })),
  );
  const names = federalNames().ministries;
  return {
    question: 'Which ministry carries it, and with whom?',
    draw: (look) => carriers(rows, { ...look, names }),
    table: (look) => carrierTable(rows, { ...look, names }),
  };
}
