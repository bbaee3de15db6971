import type { Site } from './stage.ts';

/** A page without parts for browsers. */
const plain = (text: string): string =>
  text
    .replace(/^---\n[^]*?\n---\n/, '')
    .replaceAll(/<!--[^]*?-->\n*/g, '')
    .replaceAll(/<\/?div[^>]*>\n*/g, '')
    .trim();

/** The first paragraph of a page, on one line. */
const first = (text: string): string =>
  (
    plain(text)
      .split(/\n\n+/)
      .find((part) => /^[A-Z*\d]/.test(part)) ?? ''
  )
    .replaceAll('\n', ' ')
    .slice(0, 200);

const WHAT = `# Joined-Up

> An agent-based laboratory for how ministries, departments and agencies work together: \
a TypeScript library and a command line. It compares ways of coordinating a government (mergers, \
a strengthened centre) with the same luck in each; it does not forecast.`;

/** The contents of the site for language models: https://llmstxt.org */
export const llms = ({ sections }: Site): string =>
  `${WHAT}\n\nAll pages in one text: [llms-full.txt](llms-full.txt)\n\n${sections
    .map(
      ({ title, pages }) =>
        `## ${title}\n\n${pages.map((page) => `- [${page.title}](${page.path}.html): ${first(page.text)}`).join('\n')}`,
    )
    .join('\n\n')}\n`;

/** Every page as plain Markdown, one after another. */
export const llmsFull = ({ sections }: Site): string =>
  `${WHAT}\n\n${sections
    .flatMap(({ pages }) => pages)
    .map(({ path, text }) => `<!-- page ${path} -->\n\n${plain(text)}`)
    .join('\n\n')}\n`;
