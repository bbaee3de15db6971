import { svgText } from '../svg/svgText.ts';
import type { Table } from '../tables/table.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { escapeHtml, htmlDocument } from './html.ts';
import { onePageStyle } from './onePageStyle.ts';
import { qrCode } from './qrCode.ts';
import { tableHtml } from './tableHtml.ts';

/** Draws a picture at a size in pixels; without a height it takes what it needs. */
export type Draw = (size: { readonly width: number; readonly height?: number }) => SVGSVGElement;

/** What stands on the page, found and put into words. */
export interface OnePageParts {
  readonly language?: PictureLanguage;
  readonly question: string;
  /** Under the question: government, date, size. */
  readonly about: readonly string[];
  /** The finding, and findings besides; sentences. */
  readonly findings: readonly string[];
  readonly pictures: readonly [Draw, Draw];
  readonly table: Table;
  /** Below the table. */
  readonly note?: string;
  /** Paragraphs, HTML. */
  readonly assumptions: readonly string[];
  readonly limits: readonly string[];
  readonly command: string;
  /** What the QR code holds: all that the run was set to. */
  readonly settings: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Of the data. */
  readonly fingerprint: string;
}

/** Pixels of a page of paper, and of a phone of 360 less its margins. */
const WIDE = 720;
const NARROW = 336;
/** Heights of the two pictures on a page, pixels; print makes them smaller where texts leave less room. */
const HEIGHTS = [330, 300] as const;
/** A command of more characters is printed small, so that pictures keep their room. */
const LONG = 400;

/**
 * One page of A4: question, finding, two pictures, a table, assumptions, limits, how to run it again,
 * fingerprint, and the settings as a
 * QR code. HTML that opens offline and prints on exactly one page.
 */
export function onePage({
  question,
  about,
  findings: [finding, ...besides],
  pictures,
  table,
  note,
  assumptions,
  limits,
  command,
  settings,
  versions,
  fingerprint,
  language,
}: OnePageParts): string {
  const words = wordsOf(language);
  const { report, page } = words;
  const figures = pictures.map(
    (draw, i) =>
      `<figure><div class="wide">${svgText(draw({ width: WIDE, height: HEIGHTS[i] }))}</div>` +
      `<div class="narrow">${svgText(draw({ width: NARROW }))}</div></figure>`,
  );
  return htmlDocument(
    words.language,
    question,
    onePageStyle,
    `<main>
<header><div><h1>${escapeHtml(question)}</h1><p class="soft">${about.map(escapeHtml).join(' · ')}</p></div>\
${qrCode(settings, page.code)}</header>
<section><h2>${escapeHtml(report.finding)}</h2><p><strong>${escapeHtml(finding)}</strong> \
${besides.map(escapeHtml).join(' ')}</p></section>
${figures.join('\n')}
<section><h2>${escapeHtml(page.table)}</h2>${tableHtml(table)}\
${note === undefined ? '' : `<p class="soft">${escapeHtml(note)}</p>`}</section>
<div class="columns">
<section><h2>${escapeHtml(page.assumptions)}</h2>${assumptions.map((text) => `<p>${text}</p>`).join('')}</section>
<section><h2>${escapeHtml(report.limits)}</h2>\
<ul>${limits.map((limit) => `<li>${escapeHtml(limit)}</li>`).join('')}</ul></section>
</div>
<footer><h2>${escapeHtml(report.again)}</h2>\
<p><code${command.length > LONG ? ' class="long"' : ''}>${unbroken(command)}</code></p>\
<p>${escapeHtml(report.fingerprint)} <code>${fingerprint}</code> ${escapeHtml(report.fingerprintMeaning)} \
${escapeHtml(report.versions + words.colon)}${escapeHtml(
      Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '),
    )}.</p></footer>
</main>`,
  );
}

/** A command whose words stay whole where a line has room for them, so that it can be copied from paper. */
const unbroken = (command: string): string =>
  command
    .split(' ')
    .map((word) => `<span>${escapeHtml(word)}</span>`)
    .join(' ');
