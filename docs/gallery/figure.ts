import { escapeHtml, svgText, type Language, type PictureOptions } from '@joined-up/viz';
import type { Example } from './example.ts';
import { sourceOf } from './source.ts';

/** Where pictures are seen: each is drawn for its place, not scaled. */
export const places: Readonly<Record<'screen' | 'projector' | 'phone', PictureOptions>> = {
  screen: {},
  projector: { mode: 'projector' },
  phone: { width: 360 },
};

/** A chart with its question, its code and its table, in every place; the style sheet shows one place. */
export function figureOf(name: string, { question, draw, table }: Example, language: Language): string {
  const pictures = Object.entries(places).map(
    ([place, look]) => `<div class="picture ${place}">${svgText(draw({ ...look, language }))}</div>`,
  );
  const { caption, columns, rows } = table({ language });
  return `<section id="${name}">
<h2>${escapeHtml(question)}</h2>
<figure lang="${language}">
${pictures.join('\n')}
</figure>
<details><summary>The code that makes it</summary>
<pre tabindex="0"><code>${escapeHtml(sourceOf(name))}</code></pre>
</details>
<details><summary>The same as a table</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}" lang="${language}"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${columns.map(headOf).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((text, c) => cell(text, columns[c].numeric, c === 0)).join('')}</tr>`).join('\n')}
</tbody></table></div>
</details>
</section>`;
}

const headOf = ({ name, numeric }: { readonly name: string; readonly numeric: boolean }): string =>
  `<th scope="col"${numeric ? ' class="number"' : ''}>${escapeHtml(name)}</th>`;

const cell = (text: string, numeric: boolean, first: boolean): string =>
  first
    ? `<th scope="row">${escapeHtml(text)}</th>`
    : `<td${numeric ? ' class="number"' : ''}>${escapeHtml(text)}</td>`;
