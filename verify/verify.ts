// The whole proof that the model is built right, on a page for a referee: pnpm verify [--quick]
import { writeFileSync } from 'node:fs';
import { modelVersion } from '@joined-up/core';
import { checks } from './proof/checks.ts';
import type { LastProof } from './proof/last.ts';
import { tell, verdict, type Answered } from './proof/page.ts';
import { storedParts } from './proof/stored.ts';

const words = process.argv.slice(2);
if (words.some((word) => word !== '--quick' && word !== '--store')) {
  console.error(
    'pnpm verify takes two options: --quick, for a few minutes of it; ' +
      '--store, to write what was found to verify/last.json for docs/verification.md',
  );
  process.exit(2);
}
const quick = words.includes('--quick');

const date = new Date().toISOString().slice(0, 10);
const node = process.versions.node;
console.log(
  `Is Joined-Up built right? Model ${modelVersion}, Node ${node}, ${date}${quick ? ', the quick proof' : ''}\n`,
);
const answered: Answered[] = [];
for (const part of [...checks, ...storedParts]) {
  const started = performance.now();
  const answer = await part.check(quick);
  const one = { part, answer, seconds: (performance.now() - started) / 1000 };
  answered.push(one);
  console.log(`${tell(one)}\n`);
}
console.log(verdict(answered));
if (words.includes('--store')) {
  const last: LastProof = {
    date,
    model: modelVersion,
    node,
    parts: answered.map(({ part: { name, claim }, answer, seconds }) => ({
      name,
      claim,
      ...answer,
      seconds: Math.ceil(seconds),
    })),
  };
  writeFileSync(new URL('last.json', import.meta.url), `${JSON.stringify(last, null, 1)}\n`);
}
process.exitCode = answered.every(({ answer }) => answer.passed) ? 0 : 1;
