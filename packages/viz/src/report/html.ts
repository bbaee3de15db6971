/** Text that is safe in HTML, in content and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** A section with a heading of its own. @param content - HTML */
export const section = (heading: string, content: string): string => `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`;

export const paragraph = (text: string, kind = ''): string => `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`;
