import { describe, expect, it } from 'vitest';
import { filledDown } from './filledDown.ts';

const rows = (...names: readonly string[]) =>
  names.map((text, i) => ({ line: i + 2, cells: [{ text }, { text: 'x' }] }));
const filled = (...names: readonly string[]) =>
  filledDown({ rows: rows(...names) }, 0).rows.map(({ cells }) => cells[0].text);

describe('blank cells under a name', () => {
  it('have it where names stand once a block', () =>
    expect(filled('a', '', '', 'b', '')).toEqual(['a', 'a', 'a', 'b', 'b']));
  it('stay blank where names are written in each row', () =>
    expect(filled('a', 'a', '', 'b', 'b')).toEqual(['a', 'a', '', 'b', 'b']));
  it('have it where a name comes again at the top of a page', () => {
    const block = Array.from({ length: 30 }, () => '');
    expect(filled('a', ...block, 'a', 'a', ...block, 'b', ...block).filter((name) => name === '')).toEqual(
      [],
    );
  });
  it('are named by their lines', () =>
    expect(filledDown({ rows: rows('a', '', 'b') }, 0).lines).toEqual(['3']));
});
