// The whole proof that the model is built right, on a page for a referee: pnpm verify [--quick]
import { modelVersion } from '@joined-up/core';
import { checks } from './proof/checks.ts';
import { tell, verdict, type Answered } from './proof/page.ts';
import { storedParts } from './proof/stored.ts';

const words = process.argv.slice(2);
if (words.some((word) => word !== '--quick')) {
  console.error('pnpm verify takes one option: --quick, for a few minutes of it');
  process.exit(2);
}
const quick = words.includes('--quick');

console.log(`Is Joined-Up built right? Model ${modelVersion}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}${quick ? ', the quick proof' : ''}\n`);
const answered: Answered[] = [];
for (const part of [...checks, ...storedParts]) {
  const started = performance.now();
  const answer = await part.check(quick);
  const one = { part, answer, seconds: (performance.now() - started) / 1000 };
  answered.push(one);
  console.log(`${tell(one)}\n`);
}
console.log(verdict(answered));
process.exitCode = answered.every(({ answer }) => answer.passed) ? 0 : 1;
