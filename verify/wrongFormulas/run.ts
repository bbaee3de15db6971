// Does a check fail when a formula is made wrong? pnpm verify:wrong [part or file]
import { readFileSync, writeFileSync } from 'node:fs';
import { copyTree, removeTree } from '../copy/copyTree.ts';
import { wrongFormulas } from './all.ts';
import { failing, tryToCatch, type Catch } from './catch.ts';

const word = process.argv[2];
const chosen = word === undefined ? wrongFormulas : wrongFormulas.filter(({ part, file }) => part.startsWith(word) || file.includes(word));
if (chosen.length === 0) {
  console.error(`No wrong formula of ${word}: name a part (${[...new Set(wrongFormulas.map(({ part }) => part))].join(', ')}) or a file`);
  process.exit(2);
}

const copy = copyTree();
const caught: Catch[] = [];
try {
  // Checks that fail anyway would catch everything.
  const anyway = await failing({ all: () => 'packages/core/src/**/*.test.ts', 'closed forms': () => 'test/verification/*.test.ts' }, '', copy);
  if (Object.keys(anyway).length > 0) throw new Error(`with the right formulas these fail: ${Object.values(anyway).flat().join('; ')}`);
  for (const wrong of chosen) {
    const result = await tryToCatch(wrong, copy);
    caught.push(result);
    const by = Object.entries(result.caughtBy).map(([kind, names]) => `${names.length} ${kind}`).join(', ');
    console.log(`${by === '' ? 'NOT CAUGHT' : 'caught    '}  ${wrong.part}: ${wrong.meaning}${by === '' ? '' : ` (${by})`}`);
  }
} finally {
  removeTree(copy);
}
const missed = caught.filter(({ caughtBy }) => Object.keys(caughtBy).length === 0);
console.log(`${caught.length - missed.length} of ${caught.length} wrong formulas were caught`);
const file = new URL('results.json', import.meta.url);
const isSame = (a: Catch, b: Catch): boolean => a.file === b.file && a.find === b.find && a.replace === b.replace;
const before = word === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as { caught: Catch[] }).caught.filter((one) => !caught.some((other) => isSame(one, other)));
writeFileSync(file, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), caught: [...before, ...caught] }, null, 1)}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
