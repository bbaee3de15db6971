import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { longLines } from './longLines.ts';
import { trackedFiles } from './trackedFiles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Texts for readers, a sentence each: translators compare them line by line. */
const CATALOGUES = [
  'packages/lab/src/words/catalogue/',
  'packages/scenarios/src/import/words/',
  'packages/viz/src/titles/languages/',
  'packages/viz/src/titles/assumptions/',
  'packages/workshop/src/strings/',
];

const sources = trackedFiles('*.ts', '*.tsx', '*.mts', '*.mjs', '*.css', '*.html').filter(
  (file) => !CATALOGUES.some((folder) => file.startsWith(folder)),
);

it('no line of a source is longer than 120 characters, data and links apart', () => {
  expect(sources.length).toBeGreaterThan(1500);
  expect(
    sources.flatMap((file) =>
      longLines(file, readFileSync(`${root}${file}`, 'utf8')).map((line) => `${file}:${line}`),
    ),
  ).toEqual([]);
});

describe('longLines', () => {
  const long = 'words '.repeat(25);

  it('finds long comments, messages and code', () => {
    expect(longLines('a.ts', `\n// ${long}\n`)).toEqual([2]);
    expect(longLines('a.ts', `throw new Error('${long}');`)).toEqual([1]);
    expect(longLines('a.ts', `throw new Error(\`\${1} ${long}\`);`)).toEqual([1]);
    expect(longLines('a.ts', `a(${'a, '.repeat(50)});`)).toEqual([1]);
    expect(longLines('a.css', `/* ${long} */`)).toEqual([1]);
    expect(longLines('a.html', `<p>\n${long}</p>`)).toEqual([2]);
  });

  it('finds long lines of styles and pages inside a source', () => {
    expect(longLines('packages/viz/src/style.ts', `const style = \`\n${long}\n\`;`)).toEqual([2]);
  });

  it('allows lines that only a link makes long', () => {
    expect(longLines('a.ts', `/** As in\n * https://example.org/${'a/'.repeat(60)} */`)).toEqual([]);
    expect(longLines('a.ts', `// https://example.org/ and ${long}`)).toEqual([1]);
  });

  it('allows lines that only a regular expression makes long, as it cannot be broken', () => {
    expect(longLines('a.ts', `const a =\n  /${long}/;`)).toEqual([]);
    expect(longLines('a.ts', `const a = /a/; // ${long}`)).toEqual([1]);
  });

  it('allows tables, files and queries written out in a test or a notebook', () => {
    for (const file of ['packages/lab/src/a.test.ts', 'test/laboratory/a.ts', 'notebooks/01-a.ts'])
      expect(longLines(file, `const a = \`\n  ${long}\n\`;`)).toEqual([]);
    expect(longLines('test/a.test.ts', `const a = \`${long}\`;`)).toEqual([1]);
    expect(longLines('a.html', `<textarea>\n${long}\n</textarea>\n${long}`)).toEqual([4]);
  });
});
