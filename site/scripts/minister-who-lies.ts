import type { Behaviour } from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';
import { pairedDifference } from '@joined-up/viz';

const says = (times: number): Behaviour => ({ id: `says ${times}`, report: ({ usual }) => times * usual });
const rows = [1, 3].flatMap((times) => {
  const asked = { scenario: 'stylised', regimes: ['working-groups'], seeds: 30 };
  const results = experiment({ ...asked, behaviours: [says(times)] });
  console.log(`${times} times what they supply: ${String(results)}\n`);
  return results.values('overlap').map((row) => ({ ...row, regime: `they say ${times} times as much` }));
});
const reference = 'they say 1 times as much';
show(pairedDifference(rows, { metric: 'overlap', reference }), 'out/minister-who-lies.svg');
