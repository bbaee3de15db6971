import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFormula, formulaHtml, texOf } from '../../site/stage/formula.ts';
import { llms, llmsFull } from '../../site/stage/llms.ts';
import { sections } from '../../site/stage/pages.ts';
import { textOf } from '../../site/stage/place.ts';
import { linked } from '../../site/stage/stage.ts';

// Without the stills of live figures, which need runs.
const drafts = (await sections()).map((section) => ({
  ...section,
  pages: section.pages.map((page) => ({
    ...page,
    text: page.text.replaceAll(/^<!-- live \w+ -->$/gm, ''),
  })),
}));

describe('the pages of the site', () => {
  const site = linked(drafts);
  const pages = site.sections.flatMap((section) => section.pages);
  const text = (path: string): string => pages.find((page) => page.path === path)!.text;

  it('have links that lead somewhere', () => {
    expect(pages.length).toBeGreaterThan(90);
    const wrong = [
      {
        title: 'Wrong',
        pages: [
          {
            path: 'wrong',
            source: 'docs/odd.md',
            text: '# Wrong\n\n[a](claims.md) [b](#nowhere) [c](/nowhere) `[d](nowhere)`',
          },
        ],
      },
    ];
    expect(() => linked(wrong)).toThrow(
      /docs\/odd.md: #nowhere has no such heading on the page wrong\ndocs\/odd.md: there is no page \/nowhere$/,
    );
  });

  it('hold every text of docs, as it stands', () => {
    const texts = readdirSync(new URL('../../docs', import.meta.url)).filter((name) =>
      name.endsWith('.md'),
    );
    const missing = texts.filter(
      (name) => !pages.some(({ path }) => path === name.replace('.md', '').replaceAll('.', '-')),
    );
    expect(missing).toEqual([]);
  });

  it('hold no mark for a generated part that was not filled in', () => {
    expect(
      pages.filter((page) => /<!-- (?:script |live |notebooks)/.test(page.text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('are listed and joined for language models', () => {
    const list = llms(site);
    const full = llmsFull(site);
    for (const { path, title } of pages) {
      expect(list).toContain(`[${title}](${path}.html)`);
      expect(full).toContain(`<!-- page ${path} -->`);
    }
  });

  it('tell parameters, keys of scenario files and commands', () => {
    expect(text('reference/parameters')).toContain('### turfMotive\n');
    expect(text('reference/scenario-keys')).toMatch(/\| `ministries` \(needed\) \| list of object \|/);
    expect(text('reference/commands')).toMatch(/## sweep[^]*`--shard <part\/of>`/);
    expect(text('reference/lab/for-scripts')).toContain(
      '| `seeds?` | `number \\| string \\| readonly Seed[]` | Number of seeds (1, 2, …), ' +
        "a range (`'1-20'`), or a list. Default: 40. |",
    );
  });
});

describe('formulas', () => {
  const code = [...textOf('docs/odd.md').matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside);

  it('of the model can all be set', () => {
    const formulas = [...new Set(code.filter(isFormula))];
    expect(formulas.length).toBeGreaterThan(150);
    expect(formulas.filter((formula) => formulaHtml(formula).includes('katex-error'))).toEqual([]);
  });

  it.each([
    ['b ← b + noticing·(ŷ₋ᵤ − b)', 'b \\leftarrow  b + \\mathit{noticing}\\cdot (\\hat{y}_{-u} - b)'],
    [
      '(Σ_c ω·max(q, 0.01)^ρ)^(1/ρ)',
      '(\\sum\\nolimits _{c} ω\\cdot \\operatorname{max}(q, 0.01)^{ρ})^{1/ρ}',
    ],
    ['x* = (1 − d)·θ̄', 'x^{*} = (1 - d)\\cdot \\bar{θ}'],
  ])('%s', (formula, tex) => expect(texOf(formula)).toBe(tex));

  it('are no names, paths or objects', () => {
    expect(
      ['ministerHours', 'month/meet.ts', '{ hours, mandate }', 'merger: false'].filter(isFormula),
    ).toEqual([]);
  });

  it('with an unknown sign are refused', () => {
    expect(() => texOf('a ⊕ b')).toThrow('nothing is known of the sign ⊕');
  });
});

it('five scripts have fewer than 15 lines each', () => {
  const folder = new URL('../../site/scripts/', import.meta.url);
  const scripts = readdirSync(folder);
  expect(scripts).toHaveLength(5);
  const long = scripts.filter(
    (name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '').length >= 15,
  );
  expect(long).toEqual([]);
});
