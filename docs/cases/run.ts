// Tries every case in the model, and all cases together in combinations of worlds and structures, and
// writes the results into docs/cases.md: pnpm docs:cases [--worlds 16] [--seeds 2] [--combinations 512]
// [--nearest 12] May be stopped at any time: cases that are done are not done again, and combinations are
// kept in out/ as they are tried. Runs on as many threads as there are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fingerprint, modelVersion, structures } from '@joined-up/core';
import {
  actingStructures,
  caseIds,
  casesInThreads,
  claims,
  claimsIn,
  combinationsKeptIn,
  findCase,
  hasSeries,
  matchCases,
  observedPicture,
  observedRows,
  sourceOfCase,
  tellLeft,
  tryCase,
  whatMatches,
} from '@joined-up/lab';
import { stylised } from '@joined-up/scenarios';
import { svgText } from '@joined-up/viz';
import { allAsked, matchedOf, SAMPLE, type MatchingResult } from './matching.ts';
import { writeMeasured } from './measured.ts';
import { page, pictureOf, picturesOf } from './render.ts';
import { askedOf, resultOf, type CaseResult } from './result.ts';

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '16' },
    seeds: { type: 'string', default: '2' },
    combinations: { type: 'string', default: '512' },
    nearest: { type: 'string', default: '12' },
  },
});
const [worlds, seeds, combinations, nearest] = [
  values.worlds,
  values.seeds,
  values.combinations,
  values.nearest,
].map(Number);
if (![worlds, seeds, combinations, nearest].every((count) => Number.isInteger(count) && count >= 1)) {
  process.stderr.write(
    'docs:cases: expected whole numbers of worlds, seeds, combinations and nearest, ' +
      `found ${Object.values(values).join(', ')}\n`,
  );
  process.exit(2);
}

const here = (file: string): URL => new URL(file, import.meta.url);
const read = <Value>(file: string): Value | undefined =>
  existsSync(here(file)) ? (JSON.parse(readFileSync(here(file), 'utf8')) as Value) : undefined;
const before = read<readonly CaseResult[]>('results.json') ?? [];
let matching = read<MatchingResult>('matching.json');

const results: CaseResult[] = [];
for (const id of caseIds()) {
  const known = before.find((one) => one.id === id);
  const isKnown =
    known?.model === modelVersion &&
    known.asked === askedOf(id) &&
    known.worlds === worlds &&
    known.seeds === seeds;
  const found = findCase(id);
  if (isKnown) results.push(known);
  else {
    await casesInThreads([sourceOfCase(id)], {}, async ({ read: readWorlds, readIndex }) => {
      const inThreads = {
        ...(readWorlds === undefined ? {} : { read: readWorlds }),
        ...(readIndex === undefined ? {} : { readIndex }),
      };
      const result = resultOf(await tryCase(found, { worlds, seeds, structures, ...inThreads }), id);
      results.push(result);
      if (!hasSeries(found)) return;
      for (const structure of structures.filter((one) => picturesOf(result).includes(one.id))) {
        const rows = await observedRows(found, { worlds, seeds, structure, ...inThreads });
        writeFileSync(
          here(`../${pictureOf(id, structure.id)}`),
          `${svgText(observedPicture(found, rows, worlds))}\n`,
        );
      }
    });
  }
  const rest = before.filter((one) => results.every((done) => done.id !== one.id));
  writeFileSync(
    here('results.json'),
    `[\n${[...results, ...rest].map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
  );
  process.stdout.write(`${id}\n`);
}

const asked = allAsked();
const sources = caseIds().map(sourceOfCase);
// A file for each set of conditions.
const kept = combinationsKeptIn(
  fileURLToPath(here(`../../out/cases-matching-${modelVersion}-${fingerprint(asked)}-${seeds}.jsonl`)),
  sources,
  { seeds, sample: SAMPLE },
);
const matched = await casesInThreads(sources, {}, ({ letters }) =>
  matchCases(caseIds().map(findCase), {
    combinations,
    seeds,
    sample: SAMPLE,
    ...(letters === undefined ? {} : { letters }),
    known: new Map(kept.lines.map(({ combination, said }) => [combination, said])),
    onCombination: (combination, said) => {
      kept.keep({ combination, said });
      process.stdout.write(`combination ${combination}: ${said}\n`);
    },
  }),
);
const what = whatMatches(matched);
process.stdout.write(`${tellLeft(matched, what)}\n`);
const survivors = (
  what.left.length > 0
    ? what.left
    : [...matched.said.keys()].toSorted((one, other) => what.missed[one] - what.missed[other])
).slice(0, nearest);
matching = {
  model: modelVersion,
  asked,
  seeds,
  sample: SAMPLE,
  said: matched.said,
  claims: await claimsIn(
    claims,
    stylised,
    survivors.map((number) => matched.combinations[number]),
  ),
  claimsIn: survivors,
  acting: actingStructures(caseIds().map(findCase), SAMPLE),
};
const lines = Object.entries(matching).map(
  ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
);
writeFileSync(here('matching.json'), `{${lines.join(',\n')}}\n`);
writeFileSync(here('../cases.md'), page(results, matching, matchedOf(matching)));
await writeMeasured();
