import { regime, resolveParameters } from '@joined-up/core';
import { usFederal2024 } from '@joined-up/scenarios';
import { structureChange, structureChangeTable, organisationUnder } from '@joined-up/viz';
import type { Example } from '../example.ts';
import { federalNames } from '../federalNames.ts';

export function whatAMergerChanges(): Example {
  const parameters = resolveParameters(usFederal2024.parameters);
  const government = usFederal2024.government(1, parameters);
  const [before, after] = ['status-quo', 'hybrid'].map((id) =>
    organisationUnder(government, regime(id).make(government, parameters)),
  );
  const { ministries, goals } = federalNames();
  const what = { regime: 'hybrid', names: { ...ministries, ...goals } };
  return {
    question: 'Who reports to whom, and which forum joins whom, before and after a merger?',
    draw: (look) => structureChange(before, after, { ...look, ...what }),
    table: (look) => structureChangeTable(before, after, { ...look, ...what }),
  };
}
