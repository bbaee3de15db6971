import { fingerprint } from '@joined-up/core';
import { fragmentationMap } from '../charts/fragmentationMap.ts';
import { timeBars } from '../charts/timeBars.ts';
import { compare, type PairedRow } from '../rows/compare.ts';
import { mapTable } from '../tables/mapTable.ts';
import { timeTable } from '../tables/timeTable.ts';
import { differenceTitle } from '../titles/differenceTitle.ts';
import type { Words } from '../titles/words.ts';
import { regimeDescription, regimeWords, wordsOf } from '../titles/wordsOf.ts';
import { assumptions } from './assumptions.ts';
import { carrierFigure, gapFigure, pairedFigure, pathFigure } from './figures.ts';
import { dataCsv, dataLink, metricsOf } from './dataCsv.ts';
import { definitions } from './definitions.ts';
import { differenceTable } from './differenceTable.ts';
import { figureHtml } from './figureHtml.ts';
import { escapeHtml, htmlDocument, paragraph, section } from './html.ts';
import { style } from './style.ts';
import type { ComparisonReportInput } from './comparisonReportInput.ts';

export type { ComparisonReportInput };

/**
 * One page of HTML that holds all of a comparison: it opens offline, fetches nothing and prints to A4.
 * @throws {RangeError} if the reference was not run
 */
export function comparisonReport(input: ComparisonReportInput): string {
  const words = wordsOf(input.language);
  const { report } = words;
  const {
    question,
    scenario,
    headline = 'duplication',
    besides = ['consistency', 'outcome'],
    reference = 'status-quo',
    names,
    runs,
  } = input;
  const metricIds = metricsOf(runs);
  const paired = (metric: string): readonly PairedRow[] =>
    runs.map(({ seed, regime, summary }) => ({ seed, regime, value: summary[metric] ?? null }));
  const look = { language: input.language, names };
  const data = dataCsv(scenario.id, runs, metricIds);
  const findings = [
    headline,
    ...besides.filter((metric) => metric !== headline && metricIds.includes(metric)),
  ].map((metric) => differenceTitle(compare(paired(metric), metric, reference), words, names));
  const { time = [], map = [], gaps = [], carriers = [], paths = [], limits = [], sources = [] } = input;

  const parts = [
    section(
      report.finding,
      `${paragraph(`${findings[0]}.`, 'finding')}\n${
        findings.length > 1
          ? `<ul>\n${findings
              .slice(1)
              .map((finding) => `<li>${escapeHtml(finding)}.</li>`)
              .join('\n')}\n</ul>`
          : ''
      }`,
    ),
    section(
      report.difference,
      [
        headline,
        ...besides.filter(
          (metric) => metric !== headline && metric === 'outcome' && metricIds.includes(metric),
        ),
      ]
        .map((metric) => pairedFigure(paired(metric), metric, reference, look))
        .join('\n'),
    ),
    paths.length > 0 &&
      section(
        report.dip,
        paths.map((path) => pathFigure(path, scenario.start, reference, look)).join('\n'),
      ),
    gaps.length > 0 && section(report.gaps, gaps.map((gap) => gapFigure(gap, look)).join('\n')),
    carriers.length > 0 &&
      section(report.carriers, carriers.map((one) => carrierFigure(one, look)).join('\n')),
    time.length > 0 &&
      section(
        report.time,
        figureHtml((width) => timeBars(time, { ...look, width }), timeTable(time, look), report.showTable),
      ),
    map.length > 0 &&
      section(
        report.map,
        figureHtml(
          (width) => fragmentationMap(map, { ...look, width }),
          mapTable(map, look),
          report.showTable,
        ),
      ),
    section(report.table, differenceTable(metricIds, paired, reference, look)),
    section(
      report.regimes,
      `<dl>\n${input.regimes.map((regime) => regimeItem(regime, words, names)).join('\n')}\n</dl>`,
    ),
    section(report.definitions, definitions(metricIds, words)),
    section(report.assumptions, assumptions(input.parameters, input.language)),
    section(
      report.limits,
      `<ul>\n${[...report.limit, ...limits].map((limit) => `<li>${escapeHtml(limit)}</li>`).join('\n')}\n</ul>`,
    ),
    section(
      report.again,
      `${paragraph(report.againIntroduction)}\n<pre><code>${escapeHtml(input.command)}</code></pre>\n` +
        `${paragraph(
          `${report.versions}: ${Object.entries(input.versions)
            .map(([name, version]) => `${name} ${version}`)
            .join(', ')}.`,
        )}\n` +
        `<p>${escapeHtml(report.fingerprint)} <code>${fingerprint(data)}</code> ` +
        `${escapeHtml(report.fingerprintMeaning)}</p>`,
    ),
    section(
      report.data,
      `<p><a class="download" download="${escapeHtml(scenario.id)}.csv" ` +
        `href="${dataLink(dataCsv(scenario.id, runs, metricIds, input.spreadsheet))}">` +
        `${escapeHtml(report.download(runs.length))}</a></p>`,
    ),
  ].filter((part) => part !== false);

  const about = [scenario.name, ...(input.date === undefined ? [] : [input.date])].join(', ');
  return htmlDocument(
    words.language,
    question,
    style,
    `<main>
<h1>${escapeHtml(question)}</h1>
${paragraph(`${report.government}: ${about}`, 'soft')}
<p lang="en">${escapeHtml(scenario.description)}</p>
${sources.map((source) => paragraph(`${report.source}: ${source}`, 'soft')).join('\n')}
${parts.join('\n')}
</main>`,
  );
}

function regimeItem(
  regime: ComparisonReportInput['regimes'][number],
  words: Words,
  names: ComparisonReportInput['names'],
): string {
  const { text, language } = regimeDescription(regime, words);
  return (
    '<dt>' +
    escapeHtml(regimeWords(regime.id, words, { [regime.id]: regime.name, ...names }).name) +
    '</dt>\n<dd' +
    (language === undefined || language === words.language ? '' : ` lang="${language}"`) +
    `>${escapeHtml(text)}</dd>`
  );
}
