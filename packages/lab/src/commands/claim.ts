import { InputError, readStructure, suggest, type Problem } from '@joined-up/core';
import { Command } from 'commander';
import { accountsSheet } from '../claims/accountsCsv.ts';
import { claimSheet } from '../claims/claimCsv.ts';
import { claimPicture, hasPicture } from '../claims/claimPicture.ts';
import { inThreads } from '../claims/inThreads.ts';
import { claims, type Claim } from '@joined-up/claims';
import { comparesWithStatusQuo } from '../claims/matrix/matrix.ts';
import { references } from '../claims/matrix/reference.ts';
import { tellClaim } from '../claims/tellClaim.ts';
import { tryClaim, type TriedClaim } from '../claims/tryClaim.ts';
import { checkWritable } from '../files/writeWhole.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { readInterval } from '../inputs/readInterval.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { checkPicture, writePicture } from '../pictures/writePicture.ts';
import { writeTables } from '../tables/writeTables.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { interruption } from '../terminal/interruption.ts';
import { listTable } from '../terminal/listTable.ts';
import { showProgress } from '../terminal/progress.ts';
import { tellStructures } from './claimStructures.ts';
import { claimText } from '../words/claimText.ts';
import { say } from '../words/say.ts';

interface Options {
  readonly scenario: string;
  readonly worlds: string;
  readonly seeds?: string;
  readonly months?: string;
  readonly threads?: string;
  readonly out?: string;
  readonly csv?: string;
  readonly picture?: string;
  readonly structure?: string;
  readonly reference?: string;
  readonly structures?: boolean;
  readonly keep?: string;
  readonly quick?: boolean;
  readonly quiet?: boolean;
  readonly interval?: string;
}

/** `joined-up claim`: tries a claim of the deck in many plausible governments, or lists the claims. */
export const claim = (): Command =>
  new Command('claim')
    .description(
      'Try a claim of the deck in many plausible governments: ' +
        'supported, conditional, not supported, or barely differs.',
    )
    .argument('[id]', 'C03 and so on; without it the claims are listed, or with --structures all tried')
    .option('--scenario <scenario>', 'id of a scenario, or the path of a scenario file', 'stylised')
    .option(
      '--worlds <number>',
      'plausible governments to draw; with --structures at most, for each cell',
      '50',
    )
    .option('--seeds <number>', 'replicates of luck in each government (default: 5; with --structures 1)')
    .option('--months <number>', "months to simulate (default: the scenario's)")
    .option('--threads <number>', 'threads to use at most (default: as many as pay off)')
    .option('--out <file>', 'write the effect in every world, with its parameters, as CSV')
    .option(
      '--interval <kind>',
      'interval of means over worlds: student, bca or percentile (default: student; see docs/intervals.md)',
    )
    .option('--csv <file>', 'write the tables (doses and responses, shares) with their intervals as CSV')
    .option(
      '--picture <file>',
      'draw it (.svg or .png): a dose and its response, where time goes (C13, C14), a difference by month (C04)',
    )
    .option(
      '--structure <words>',
      "a rival set of assumptions: a package such as 'sceptic-of-mergers', or name=value,name=option",
    )
    .option(
      '--reference <regime>',
      "what takes the place of the status quo: 'realistic-status-quo' has working groups and committees of peers",
    )
    .option(
      '--structures',
      'its main question under every rival structure of the model, and against a realistic status quo',
    )
    .option(
      '--keep <file>',
      'with --structures: keep worlds in a file as they are tried, and resume from it',
    )
    .option('--quick', 'with --structures: fewer worlds, in a minute')
    .option('--quiet', 'no progress')
    .action(async (id: string | undefined, options: Options) => {
      if (id === undefined && options.structures !== true) {
        process.stdout.write(
          `${listTable(
            ['claim', 'the deck says', 'tried'],
            claims.map((one) => [one.id, claimText(one.words), claimText(one.contrast)]),
          )}\n`,
        );
        return;
      }
      const {
        wanted,
        worlds,
        seeds: asked,
        months,
        threads,
        structure,
        reference,
        interval,
      } = checked(id, options);
      const seeds = asked ?? 5;
      const source = findScenario(options.scenario);
      const scenario = scenarioOf(source);
      for (const file of [options.out, options.csv]) if (file !== undefined) checkWritable(file);
      if (options.picture !== undefined) checkPicture(options.picture);
      if (options.structures === true) {
        const { keep, quick = false, quiet = false } = options;
        const some = { seeds: asked, worlds, months, threads, keep, quick, quiet };
        return tellStructures(wanted, source, some);
      }
      const found = wanted[0];
      const progress = showProgress(say`worlds`, options.quiet);
      try {
        const some = { seeds, months, signal: interruption() };
        const tried = await inThreads(
          found,
          source,
          { ...some, threads, pieces: worlds, onThreads: progress.threads },
          (answer) =>
            tryClaim(found, scenario, {
              ...some,
              worlds,
              structure,
              interval,
              ...(reference === undefined ? {} : { reference }),
              answer,
              onProgress: progress.to,
            }),
        );
        progress.end();
        process.stdout.write(tellClaim(tried));
        await write(tried, options);
      } finally {
        progress.end();
      }
    });

async function write(tried: TriedClaim, { out, csv, picture }: Options): Promise<void> {
  if (out !== undefined) {
    await writeTables(out, [claimSheet(tried), accountsSheet(tried)]);
    process.stdout.write(`${say`The worlds are in ${out}`}\n`);
  }
  if (csv !== undefined) {
    await writeTables(csv, [accountsSheet(tried)]);
    process.stdout.write(`${say`The tables are in ${csv}`}\n`);
  }
  const drawn = picture === undefined ? undefined : claimPicture(tried);
  if (drawn !== undefined) {
    writePicture(drawn, picture!);
    process.stdout.write(`${say`The picture is in ${picture!}`}\n`);
  }
}

function checked(id: string | undefined, options: Options) {
  const problems: Problem[] = [];
  const found = claims.find((one) => one.id.toLowerCase() === id?.toLowerCase());
  if (found === undefined && id !== undefined)
    problems.push({
      path: 'claim',
      expected: 'the id of a claim',
      found: `'${id}'`,
      mend: suggest(
        id.toUpperCase(),
        claims.map((one) => one.id),
        "list them with 'joined-up claim'",
      ),
    });
  if (found !== undefined && options.picture !== undefined && !hasPicture(found)) {
    problems.push({
      path: '--picture',
      expected: `a claim with a picture: ${claims
        .filter(hasPicture)
        .map((one) => one.id)
        .join(', ')}`,
      found: found.id,
      mend: '--csv writes the numbers of any claim',
    });
  }
  for (const option of ['out', 'csv', 'picture'] as const) {
    if (options.structures === true && options[option] !== undefined)
      problems.push({
        path: `--${option}`,
        expected: 'no file to write with --structures, which tells a table only',
        found: `'${options[option]}'`,
        mend: 'leave one of them out',
      });
  }
  if (options.structures !== true) {
    if (options.quick === true)
      problems.push({
        path: '--quick',
        expected: '--structures beside it',
        found: '--quick alone',
        mend: 'fewer worlds of one claim: --worlds 10',
      });
    if (options.keep !== undefined)
      problems.push({
        path: '--keep',
        expected: '--structures beside it',
        found: '--keep alone',
        mend: 'worlds of one claim with their parameters: --out',
      });
  }
  for (const option of ['structure', 'reference'] as const) {
    if (options.structures === true && options[option] !== undefined)
      problems.push({
        path: `--${option}`,
        expected: 'no other choice with --structures, which tries all of them',
        found: `'${options[option]}'`,
        mend: 'leave one of them out',
      });
  }
  const structure =
    options.structure === undefined ? {} : readStructure(options.structure, '--structure', problems);
  const reference = readReference(found, options.reference, problems);
  const worlds = readWhole(options.worlds, '--worlds', 1_000_000, problems);
  const seeds = readWhole(options.seeds, '--seeds', 1_000_000, problems);
  const months = readWhole(options.months, '--months', 12_000, problems);
  const threads = readWhole(options.threads, '--threads', 1024, problems);
  const interval = readInterval(options.interval, problems);
  if (options.interval !== undefined && options.structures === true)
    problems.push({
      path: '--interval',
      expected: 'none with --structures, which tells verdicts only',
      found: `'${options.interval}'`,
      mend: 'leave one of them out',
    });
  if (problems.length > 0) throw new InputError('joined-up claim', problems);
  const wanted = found === undefined ? claims : [found];
  return { wanted, worlds: worlds!, seeds, months, threads, structure, reference, interval };
}

/** Id of the regime that replaces the status quo; undefined if it stays. */
function readReference(
  found: Claim | undefined,
  asked: string | undefined,
  problems: Problem[],
): string | undefined {
  if (asked === undefined || asked === references[0]) return undefined;
  const known = references.some((reference) => reference === asked);
  if (!known)
    problems.push({
      path: '--reference',
      expected: references.join(' or '),
      found: `'${asked}'`,
      mend: suggest(asked, references, 'leave it out for the status quo'),
    });
  else if (found !== undefined && !comparesWithStatusQuo(found))
    problems.push({
      path: '--reference',
      expected: 'a claim that compares with the status quo',
      found: `${found.id}, which does not`,
      mend: 'leave it out',
    });
  return asked;
}
