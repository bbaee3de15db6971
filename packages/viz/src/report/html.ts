import { visible } from '@joined-up/core';
import { escapeMarkup } from '../svg/escapeMarkup.ts';

/** Text that is safe in HTML, in content and in attributes between quotes of either kind. */
export const escapeHtml = (text: string): string => escapeMarkup(text).replaceAll("'", '&#39;');

/**
 * A whole page that opens offline, fetches nothing and runs no script.
 * @param style - CSS
 * @param body - HTML
 */
export const htmlDocument = (language: string, title: string, style: string, body: string): string =>
  documentOf(language, title, "style-src 'unsafe-inline'", style, body);

/** A page's own script, and the data that it reads. */
export interface PageScript {
  /** Id of the element that holds the data. */
  readonly id: string;
  /** Anything that JSON can hold. */
  readonly data: unknown;
  /** A classic script. */
  readonly script: string;
}

/** A whole page that runs its own script on data in it. @param body - HTML before the script */
export const scriptedDocument = (
  language: string,
  title: string,
  style: string,
  body: string,
  { id, data, script }: PageScript,
): string =>
  documentOf(
    language,
    title,
    "style-src 'unsafe-inline'; script-src 'unsafe-inline'",
    style,
    `${body}
<script type="application/json" id="${id}">${jsonInPage(data)}</script>
<script>${script}</script>`,
  );

/**
 * JSON in which no text can end the script, with control characters escaped; parsed, it is the same data.
 */
const jsonInPage = (data: unknown): string =>
  visible(JSON.stringify(data)).replaceAll('<', String.raw`\u003c`);

/**
 * Pictures keep their colours in high-contrast mode: forced colours would change their texts but not their
 * background.
 */
const PICTURES = 'svg, svg text { forced-color-adjust: none; }\n';

const documentOf = (
  language: string,
  title: string,
  allowed: string,
  style: string,
  body: string,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${allowed}">
<title>${escapeHtml(title)}</title>
<style>${PICTURES}${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** A section with a heading. @param content - HTML */
export const section = (heading: string, content: string): string =>
  `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`;

export const paragraph = (text: string, kind = ''): string =>
  `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`;
