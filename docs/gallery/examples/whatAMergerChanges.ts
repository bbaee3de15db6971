import { regimes, resolveParameters } from '@joined-up/core';
import { usFederal2024 } from '@joined-up/scenarios';
import { regimeStructure, structureOf, structureTable } from '@joined-up/viz';
import type { Example } from '../example.ts';
import { federalNames } from '../federalNames.ts';

export function whatAMergerChanges(): Example {
  const parameters = resolveParameters(usFederal2024.parameters);
  const government = usFederal2024.government(1, parameters);
  const under = (id: string) => structureOf(government, regimes.find((regime) => regime.id === id)!.make(government, parameters));
  const { ministries, goals } = federalNames();
  const names = { ...ministries, ...goals };
  return {
    question: 'Who reports to whom, and which forum joins whom, before and after a merger?',
    draw: (look) => regimeStructure(under('hybrid'), { ...look, names }),
    table: (look) => structureTable(under('hybrid'), { ...look, names }),
  };
}
