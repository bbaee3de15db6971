// Does a check fail when a formula is made wrong? pnpm verify:wrong [part or file]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { copyTree, removeTree } from '../copy/copyTree.ts';
import { wrongFormulas } from './all.ts';
import { failing, tryToCatch, type Catch, type Kept } from './catch.ts';
import type { WrongFormula } from './wrongFormula.ts';

const word = process.argv[2];
const chosen =
  word === undefined
    ? wrongFormulas
    : wrongFormulas.filter(({ part, file }) => part.startsWith(word) || file.includes(word));
if (chosen.length === 0) {
  console.error(
    `No wrong formula of ${word}: name a part (` +
      [...new Set(wrongFormulas.map(({ part }) => part))].join(', ') +
      ') or a file',
  );
  process.exit(2);
}

const file = new URL('results.json', import.meta.url);
const isSame = (a: WrongFormula, b: WrongFormula): boolean =>
  a.file === b.file && a.within === b.within && a.find === b.find && a.replace === b.replace;
const date = new Date().toISOString().slice(0, 10);

/** Writes each result at once, as all take a while. Results of formulas that left the list are dropped. */
function keep(result: Catch): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept[]) : [];
  const now: Kept[] = wrongFormulas.flatMap((wrong) =>
    isSame(wrong, result) ? [{ ...result, date }] : before.filter((one) => isSame(one, wrong)),
  );
  writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
}

const copy = copyTree();
let missed = 0;
try {
  // Checks that fail on the right formulas would catch everything.
  const anyway = await failing(
    { all: () => 'packages/core/src/**/*.test.ts', 'closed forms': () => 'test/verification/*.test.ts' },
    '',
    copy,
  );
  if (Object.keys(anyway).length > 0)
    throw new Error(`with the right formulas these fail: ${Object.values(anyway).flat().join('; ')}`);
  for (const wrong of chosen) {
    const result = await tryToCatch(wrong, copy);
    keep(result);
    const by = Object.entries(result.caughtBy)
      .map(([kind, names]) => `${names.length} ${kind}`)
      .join(', ');
    if (by === '') missed++;
    console.log(
      `${by === '' ? 'NOT CAUGHT' : 'caught    '}  ${wrong.part}: ${wrong.meaning}${by === '' ? '' : ` (${by})`}`,
    );
  }
} finally {
  removeTree(copy);
}
console.log(`${chosen.length - missed} of ${chosen.length} wrong formulas were caught`);
process.exitCode = missed === 0 ? 0 : 1;
