import type { MarkdownOptions } from 'vitepress';
import { formulaHtml, isFormula } from './formula.ts';
import { slugOf } from './slug.ts';

/** Pages in which inline code may be a formula of the model. */
const WITH_FORMULAS = new Set(['odd.md', 'reference/parameters.md']);

/** Options of Markdown, for the site and for the file with all pages. */
export const markdown: MarkdownOptions = {
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  anchor: { slugify: slugOf },
  config(md) {
    const plain = md.renderer.rules.code_inline!;
    md.renderer.rules.code_inline = (
      tokens,
      place,
      options,
      env: { readonly relativePath?: string },
      self,
    ) => {
      const { content } = tokens[place];
      if (!WITH_FORMULAS.has(env.relativePath ?? '') || !isFormula(content))
        return plain(tokens, place, options, env, self);
      return `<span class="formula" v-pre>${formulaHtml(content)}</span>`;
    };
  },
};
