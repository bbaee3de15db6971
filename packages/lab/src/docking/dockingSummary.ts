import type { Docked, DockingVerdict } from '@joined-up/statistics';
import { listTable } from '../terminal/listTable.ts';
import { said, say } from '../words/say.ts';

const verdicts: readonly DockingVerdict[] = ['DIFFERENT', 'INCONCLUSIVE', 'EQUIVALENT'];

/** Counts of verdicts, and a line for each comparison that is not equivalent, or for all. */
export function dockingSummary(rows: readonly Docked[], level: number, all: boolean): string {
  const counts = (['mean', 'difference'] as const).flatMap((kind) => {
    const of = rows.filter((row) => row.kind === kind);
    return of.length === 0
      ? []
      : [
          (kind === 'mean'
            ? say`${of.length} {0|mean|means}`
            : say`${of.length} {0|paired difference|paired differences}`) +
            ': ' +
            verdicts
              .toReversed()
              .map((verdict) => `${of.filter((row) => row.verdict === verdict).length} ${said(verdict)}`)
              .join(', '),
        ];
  });
  const told = rows
    .filter(({ verdict }) => all || verdict !== 'EQUIVALENT')
    .toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  const percent = Number((100 * level).toPrecision(4));
  const table =
    told.length === 0
      ? []
      : [
          listTable(
            [
              'verdict',
              'of',
              'metric',
              'regime',
              'ours',
              'theirs',
              'difference',
              say`${percent} % interval`,
              'margin',
              'runs',
              'missing',
            ],
            told.map(
              ({
                verdict,
                kind,
                reference,
                metric,
                regime,
                ours,
                theirs,
                difference,
                low,
                high,
                margin,
              }) => [
                said(verdict),
                kind === 'mean' ? say`mean` : say`minus ${reference ?? ''}`,
                metric,
                regime,
                shown(ours.mean),
                shown(theirs.mean),
                shown(difference),
                say`${shown(low)} to ${shown(high)}`,
                say`±${margin}`,
                `${ours.count}, ${theirs.count}`,
                `${ours.missing}, ${theirs.missing}`,
              ],
            ),
          ),
        ];
  const oneSided = rows.some(({ ours, theirs }) => (ours.count === 0) !== (theirs.count === 0));
  return [
    ...counts,
    ...table,
    say`EQUIVALENT: the whole ${percent} % interval (Welch's) of ours minus theirs lies within the
        margin. DIFFERENT: it lies wholly outside. INCONCLUSIVE: neither; more runs would narrow it.`,
    ...(oneSided ? [say`Where only one side has a value, they are DIFFERENT.`] : []),
  ].join('\n');
}

const shown = (value: number): string => (Number.isNaN(value) ? '–' : say`${Number(value.toPrecision(4))}`);
