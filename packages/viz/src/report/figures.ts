import { carriers } from '../charts/carriers.ts';
import { differencePath } from '../charts/differencePath.ts';
import { gapGrid } from '../charts/gapGrid.ts';
import { pairedDifference } from '../charts/pairedDifference.ts';
import type { PairedRow } from '../rows/compare.ts';
import { carrierTable } from '../tables/carrierTable.ts';
import { gapTable } from '../tables/gapTable.ts';
import { pairedTable } from '../tables/pairedTable.ts';
import { pathTable } from '../tables/pathTable.ts';
import { regimeWords, wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import type { ComparisonReportInput } from './comparisonReportInput.ts';
import { figureHtml } from './figureHtml.ts';
import { escapeHtml } from './html.ts';

type One<Key extends 'paths' | 'gaps' | 'carriers'> = NonNullable<ComparisonReportInput[Key]>[number];

/** Options that all figures of a report share. */
export interface Look {
  readonly language?: PictureLanguage;
  readonly names?: Readonly<Record<string, string>>;
}

const tableWord = ({ language }: Look): string => wordsOf(language).report.showTable;

/** A heading with the regime that a figure is about. */
const under = (regime: string, { language, names }: Look): string =>
  `<h3>${escapeHtml(regimeWords(regime, wordsOf(language), names).name)}</h3>\n`;

export const pairedFigure = (
  rows: readonly PairedRow[],
  metric: string,
  reference: string,
  look: Look,
): string =>
  figureHtml(
    (width) => pairedDifference(rows, { ...look, metric, reference, width }),
    pairedTable(rows, { ...look, metric, reference }),
    tableWord(look),
  );

export const pathFigure = (
  { regime, metric, rows, recovery, steps }: One<'paths'>,
  start: number,
  reference: string,
  look: Look,
): string =>
  under(regime, look) +
  figureHtml(
    (width) => differencePath(rows, { ...look, metric, regime, reference, start, steps, recovery, width }),
    pathTable(rows, { ...look, metric, regime, reference }),
    tableWord(look),
  );

export const gapFigure = ({ regime, rows, seeds }: One<'gaps'>, look: Look): string =>
  under(regime, look) +
  figureHtml(
    (width) => gapGrid(rows, { ...look, seeds, width }),
    gapTable(rows, { ...look, seeds }),
    tableWord(look),
  );

export const carrierFigure = ({ regime, rows }: One<'carriers'>, look: Look): string =>
  under(regime, look) +
  figureHtml((width) => carriers(rows, { ...look, width }), carrierTable(rows, look), tableWord(look));
