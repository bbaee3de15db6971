import { defaultParameters, regime } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { regimeStructure, organisationUnder, structureTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export function whoReportsToWhom(): Example {
  const government = stylised.government(1, defaultParameters);
  const structure = organisationUnder(government, regime('hybrid').make(government, defaultParameters));
  const names = Object.fromEntries(
    [...government.ministries, ...government.goals].map(({ id, name = id }) => [id, name]),
  );
  return {
    question: 'Who reports to whom, and which forum joins whom?',
    draw: (look) => regimeStructure(structure, { ...look, names }),
    table: (look) => structureTable(structure, { ...look, names }),
  };
}
