import { describe, expect, it } from 'vitest';
import { escapeHtml, section } from './html.ts';
import { tableHtml } from './tableHtml.ts';
import { numberColumn, textColumn } from '../tables/table.ts';

describe('escapeHtml', () => {
  it('disarms what HTML would read', () =>
    expect(escapeHtml(`<a href="x" title='&'>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;&amp;&#39;&gt;',
    ));
});

describe('section', () => {
  it('has a heading that is text', () =>
    expect(section('A < B', '<p>x</p>')).toContain('<h2>A &lt; B</h2>'));
});

describe('tableHtml', () => {
  it('heads rows by the first column and aligns numbers', () => {
    const html = tableHtml(
      { caption: 'C', columns: [textColumn('who'), numberColumn('much')], rows: [['a', '1']] },
      (_, column) => column === 1,
    );
    expect(html).toContain('<tr><th scope="row">a</th><td class="number"><strong>1</strong></td></tr>');
  });
});
