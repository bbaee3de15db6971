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
  it('lets no name run as a formula in a spreadsheet that it is pasted into, and leaves numbers', () => {
    const html = tableHtml({
      caption: '@caption',
      columns: [textColumn('=who'), numberColumn('-much+1')],
      rows: [[' =HYPERLINK(1)', '+0.3 … +0.4']],
    });
    expect(html).toContain('<th scope="row">&#39;=HYPERLINK(1)</th><td class="number">+0.3 … +0.4</td>');
    expect(html).toContain('>&#39;=who</th>');
    expect(html).toContain('>&#39;-much+1</th>');
    expect(html).toContain('<caption>&#39;@caption</caption>');
  });
});
