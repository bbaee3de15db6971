import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from '../house/trackedFiles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

const sources = trackedFiles('*.ts');

/** Numbers of the sections of a text: those of headings, and of the items of a list in a section as `7.7.5`. */
function sectionsOf(text: string): Set<string> {
  const found = new Set<string>();
  let section = '';
  for (const line of text.split('\n')) {
    const heading = /^#{2,3} (\d+(?:\.\d+)?) /.exec(line)?.[1];
    if (heading !== undefined) found.add((section = heading));
    else if (line.startsWith('## ')) section = '';
    const item = /^(\d+)\. /.exec(line)?.[1];
    if (item !== undefined && section !== '') found.add(`${section}.${item}`);
  }
  return found;
}

const citations = (text: string): string[] =>
  [...text.matchAll(/\bODD(?:\s|\*)+(§\d+(?:\.\d+)*(?:(?:, | to | and )§\d+(?:\.\d+)*)*)/g)].flatMap(
    ([, list]) => [...list.matchAll(/\d+(?:\.\d+)*/g)].map(([number]) => number),
  );

describe('comments in the code', () => {
  it('cite sections of docs/odd.md that are there', () => {
    const sections = sectionsOf(read('docs/odd.md'));
    const cited = sources.flatMap((path) => citations(read(path)).map((number) => ({ path, number })));
    expect(cited.length).toBeGreaterThan(150);
    expect(cited.filter(({ number }) => !sections.has(number))).toEqual([]);
  });

  it('cite no text that is not in the repository', () => {
    const lost = sources.flatMap((path) =>
      [
        ...read(path).matchAll(
          /\b(?:model|structure|modelo|estructura)(?:\s|\*)+§\d|\b(?:[\w-]+\/)*[\w-]+\.md §/g,
        ),
      ]
        .filter(([found]) => !existsSync(`${root}/${found.replace(' §', '')}`))
        .map(([found]) => `${path}: ${found}`),
    );
    expect(lost).toEqual([]);
  });
});

it('sections are told by headings and by items of their lists', () => {
  expect([
    ...sectionsOf(
      '## 7 Submodels\n\n### 7.7 Structure\n\n1. Mission\n2. Layers\n\n## Departures\n\n3. None',
    ),
  ]).toEqual(['7', '7.7', '7.7.1', '7.7.2']);
  expect(citations('(ODD §7.2, §5) and ODD\n * §7.7.16')).toEqual(['7.2', '5', '7.7.16']);
});
