import { fragmentationMap } from '@joined-up/scenarios';
import { Command } from 'commander';
import { fragmentationMap as drawMap } from '@joined-up/viz';
import { areasSheet } from '../tables/areasSheet.ts';
import { writeTables } from '../tables/writeTables.ts';
import { checkWritable } from '../files/writeWhole.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { checkPicture, writePicture } from '../pictures/writePicture.ts';
import { listTable } from '../terminal/listTable.ts';
import { spoken } from '../words/language.ts';
import { fixed, said, say } from '../words/say.ts';

interface Options {
  readonly out?: string;
  readonly picture?: string;
  readonly all?: boolean;
}

/** Areas that a terminal shows unless asked for all. */
const SHOWN = 20;

/** `joined-up map`: where a government is fragmented, overlaps and may duplicate, before any simulation. */
export const map = (): Command =>
  new Command('map')
    .description(
      'Show fragmentation, overlap and duplication by policy area, before any simulation (definitions: GAO-15-49SP).',
    )
    .argument('<scenario>', 'id of a scenario, or the path of a scenario file')
    .option('--all', 'all areas, not only the largest')
    .option('--out <file>', 'write all areas as CSV')
    .option('--picture <file>', 'draw it (.svg or .png)')
    .action(async (name: string, { out, picture, all = false }: Options) => {
      const rows = fragmentationMap(scenarioOf(findScenario(name)));
      if (out !== undefined) checkWritable(out);
      if (picture !== undefined) checkPicture(picture);
      if (out !== undefined) await writeTables(out, [areasSheet(rows)]);
      if (picture !== undefined) writePicture(drawMap(rows, { language: spoken() }), picture);
      const shown = all
        ? rows
        : rows
            .filter(({ level }) => level === 'service')
            .toSorted((a, b) => b.amount - a.amount)
            .slice(0, SHOWN);
      process.stdout.write(
        `${listTable(
          [
            'area',
            'programmes',
            'ministries',
            'effective',
            'largest',
            'its share',
            'overlap',
            'duplication',
          ],
          shown.map((row) => [
            row.area,
            String(row.programmes ?? ''),
            String(row.ministries),
            digits(row.effectiveMinistries),
            row.largest ?? '',
            percent(row.largestShare),
            percent(row.overlap),
            percent(row.duplication),
          ]),
        )}\n\n` +
          say`Amounts are in ${said(rows[0]?.measure ?? 'nothing')}. Overlap: share that goes to
              beneficiaries whom two or more ministries serve in the area; duplication: the most that
              could be the same done twice.` +
          '\n',
      );
      if (out !== undefined) process.stdout.write(`${say`All areas are in ${out}`}\n`);
      if (picture !== undefined) process.stdout.write(`${say`The picture is in ${picture}`}\n`);
    });

const digits = (value: number | null): string => (value === null ? '' : fixed(value, 1));
const percent = (value: number | null): string => (value === null ? '' : `${fixed(100 * value, 0)} %`);
