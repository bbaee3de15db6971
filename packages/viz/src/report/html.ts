import { escapeMarkup } from '../svg/escapeMarkup.ts';

/** Text that is safe in HTML, in content and in attributes between quotes of either kind. */
export const escapeHtml = (text: string): string => escapeMarkup(text).replaceAll("'", '&#39;');

/**
 * A whole page that opens offline, asks for nothing and runs no script.
 * @param style - CSS
 * @param body - HTML
 */
export const htmlDocument = (
  language: string,
  title: string,
  style: string,
  body: string,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** A section with a heading of its own. @param content - HTML */
export const section = (heading: string, content: string): string =>
  `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`;

export const paragraph = (text: string, kind = ''): string =>
  `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`;
