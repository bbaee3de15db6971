import { prepare, step } from '@joined-up/core';
import { usFederal2024 } from '@joined-up/scenarios';
import { chainRows, chainTable, deliveryChain } from '@joined-up/viz';
import type { Example } from '../example.ts';
import { federalNames } from '../federalNames.ts';

export function whoOwesWhatToAGoal(): Example {
  const run = prepare(usFederal2024, 'cog', { seed: 1 });
  for (let month = 0; month < 96; month++) step(run);
  const rows = chainRows(run, 'vulnerable-youth');
  const { ministries, units, cells } = federalNames();
  const names = { ...units, ...ministries, ...cells };
  return {
    question: 'Who owes what to one goal?',
    draw: (look) => deliveryChain(rows, { ...look, goal: 'Vulnerable youth', names }),
    table: (look) => chainTable(rows, { ...look, goal: 'Vulnerable youth', names }),
  };
}
