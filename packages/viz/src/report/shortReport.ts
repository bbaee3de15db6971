import { fingerprint } from '@joined-up/core';
import { timeBars } from '../charts/timeBars.ts';
import { compare, type PairedRow } from '../rows/compare.ts';
import { timeTable } from '../tables/timeTable.ts';
import { numberColumn, textColumn } from '../tables/table.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { shortFinding } from '../titles/shortFinding.ts';
import { metricWords, regimeWords, wordsOf } from '../titles/wordsOf.ts';
import type { ComparisonReportInput } from './comparisonReportInput.ts';
import { dataCsv, dataLink, metricsOf } from './dataCsv.ts';
import { figureHtml } from './figureHtml.ts';
import { pairedFigure } from './figures.ts';
import { escapeHtml, htmlDocument, paragraph } from './html.ts';
import { shortReportStyle } from './shortReportStyle.ts';
import { tableHtml } from './tableHtml.ts';

/** A moment of a government at work, drawn for a page and for a phone (`livingGovernment`). */
export interface ReportFrame {
  /** A sentence on what the picture shows. */
  readonly caption: string;
  /** SVG for a page. */
  readonly wide: string;
  /** SVG for a phone. */
  readonly narrow: string;
}

/** What the long report takes, and what only the short one shows. */
export interface ShortReportInput extends ComparisonReportInput {
  /** At most two are shown. */
  readonly frames?: readonly ReportFrame[];
  /** The same runs under other structures of the model, by id of the structure. */
  readonly structures?: readonly { readonly id: string; readonly runs: ComparisonReportInput['runs'] }[];
}

/**
 * A comparison on two pages of paper, HTML: what was found in one sentence that names every regime, two
 * pictures, a government at work, what the finding depends on, and limits. The long form is
 * `comparisonReport`.
 * @throws {RangeError} if the reference was not run, or nothing besides
 */
export function shortReport(input: ShortReportInput): string {
  const words = wordsOf(input.language);
  const { report, short } = words;
  const {
    question,
    scenario,
    headline = 'outcome',
    reference = 'status-quo',
    names,
    runs,
    time = [],
    frames = [],
    structures = [],
    limits = [],
    sources = [],
  } = input;
  if (runs.every(({ regime }) => regime === reference))
    throw new RangeError('short report: expected a regime besides the reference, received none');
  const look = { language: input.language, names };
  const pairedOf =
    (of: ShortReportInput['runs']) =>
    (metric: string): readonly PairedRow[] =>
      of.map(({ seed, regime, summary }) => ({ seed, regime, value: summary[metric] ?? null }));
  const paired = pairedOf(runs);
  const finding = shortFinding(compare(paired(headline), headline, reference), words, names);
  const metricIds = metricsOf(runs);
  const data = dataCsv(scenario.id, runs, metricIds);
  const besides = ['duplication', 'consistency'].filter((metric) => metricIds.includes(metric));
  const others = compare(paired(headline), headline, reference).compared.map(({ regime }) => regime);
  const tried = new Set(structures[0]?.runs.map(({ seed }) => seed));
  const hangsOn = {
    caption: `${short.hangsOnAbout(tried.size)}. ${metricWords(headline, words).name}: ${short.meanDifference}`,
    columns: [
      textColumn(short.hangsOn),
      ...others.map((regime) => numberColumn(regimeWords(regime, words, names).name)),
    ],
    rows: [{ id: 'today', runs: runs.filter(({ seed }) => tried.has(seed)) }, ...structures].map(
      (structure) => [
        short.structures[structure.id] ?? structure.id,
        ...compare(pairedOf(structure.runs)(headline), headline, reference).compared.map(
          ({ difference: { mean, lower, higher } }) =>
            `${formatNumber(mean, 3, words, true)} (${lower} / ${higher})`,
        ),
      ],
    ),
  };
  const about = [scenario.name, ...(input.date === undefined ? [] : [input.date])].join(', ');
  return htmlDocument(
    words.language,
    question,
    shortReportStyle,
    `<main>
<div class="first">
<h1>${escapeHtml(question)}</h1>
${paragraph(`${report.government}: ${about}`, 'soft')}
<h2>${escapeHtml(report.finding)}</h2>
${paragraph(finding, 'finding')}
${paragraph(short.compared(regimeWords(reference, words, names).under), 'soft')}
${besides.map((metric) => paragraph(shortFinding(compare(paired(metric), metric, reference), words, names))).join('\n')}
<h2>${escapeHtml(report.difference)}</h2>
${pairedFigure(paired(headline), headline, reference, look)}
${
  time.length === 0
    ? ''
    : `<h2>${escapeHtml(report.time)}</h2>\n${figureHtml(
        (width) => timeBars(time, { ...look, width }),
        timeTable(time, look),
        report.showTable,
      )}`
}
</div>
<div class="second">
${
  frames.length === 0
    ? ''
    : `<h2>${escapeHtml(short.atWork)}</h2>\n${frames
        .slice(0, 2)
        .map(
          ({ caption, wide, narrow }) =>
            `<figure><figcaption>${escapeHtml(caption)}</figcaption>` +
            `<div class="wide">${wide}</div><div class="narrow">${narrow}</div></figure>`,
        )
        .join('\n')}`
}
${structures.length === 0 ? '' : `<h2>${escapeHtml(short.hangsOn)}</h2>\n${tableHtml(hangsOn)}`}
<h2>${escapeHtml(report.limits)}</h2>
<ul class="small">\
${[...report.limit.slice(0, 3), ...limits].map((limit) => `<li>${escapeHtml(limit)}</li>`).join('')}</ul>
<h2>${escapeHtml(report.again)}</h2>
<p class="small"><code>${escapeHtml(input.command)}</code>. ${escapeHtml(short.moreIn)} \
${escapeHtml(short.more)}. ${escapeHtml(report.fingerprint)} \
<code>${fingerprint(data)}</code> ${escapeHtml(report.fingerprintMeaning)} ${escapeHtml(
      Object.entries(input.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '),
    )}.${sources.map((source) => ` ${escapeHtml(report.source)}: ${escapeHtml(source)}.`).join('')}</p>
<p class="download"><a download="${escapeHtml(scenario.id)}.csv" \
href="${dataLink(dataCsv(scenario.id, runs, metricIds, input.spreadsheet))}">\
${escapeHtml(report.download(runs.length))}</a></p>
</div>
</main>`,
  );
}
