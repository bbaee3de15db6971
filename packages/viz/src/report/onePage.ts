import { svgText } from '../svg/svgText.ts';
import type { Table } from '../tables/table.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { escapeHtml, htmlDocument } from './html.ts';
import { onePageStyle } from './onePageStyle.ts';
import { qrCode } from './qrCode.ts';
import { tableHtml } from './tableHtml.ts';

/** Draws a picture at a size in pixels; without a height it takes the height it needs. */
export type Draw = (size: { readonly width: number; readonly height?: number }) => SVGSVGElement;

/** The parts of the page, already in words. */
export interface OnePageParts {
  readonly language?: PictureLanguage;
  readonly question: string;
  /** Under the question: government, date, size. */
  readonly about: readonly string[];
  /** Sentences: the main finding first. */
  readonly findings: readonly string[];
  readonly pictures: readonly [Draw, Draw];
  readonly table: Table;
  /** Below the table. */
  readonly note?: string;
  /** One paragraph of HTML each. */
  readonly assumptions: readonly string[];
  readonly limits: readonly string[];
  readonly command: string;
  /** Text of the QR code: all settings of the run. */
  readonly settings: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Of the data. */
  readonly fingerprint: string;
}

/** Pixels of a page of paper, and of a phone of 360 less its margins. */
const WIDE = 720;
const NARROW = 336;
/** Heights of the two pictures on a page, pixels; in print they shrink where texts leave less room. */
const HEIGHTS = [330, 300] as const;
/** A command with more characters is printed small, to leave room for the pictures. */
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

/** A command that breaks only between words where possible, so that it can be copied from paper. */
const unbroken = (command: string): string =>
  command
    .split(' ')
    .map((word) => `<span>${escapeHtml(word)}</span>`)
    .join(' ');
