import { expect, it } from 'vitest';
import { escapeMarkup } from './escapeMarkup.ts';

it('disarms what markup would read, and nothing else', () =>
  expect(escapeMarkup(`<a href="x">'R&D'</a>`)).toBe(`&lt;a href=&quot;x&quot;&gt;'R&amp;D'&lt;/a&gt;`));
it('spells out what steers a screen, and what no XML may hold', () =>
  expect(escapeMarkup('a\u001b[31m\u0000\u202eb\ufffe\n')).toBe('a\\u001b[31m\\u0000\\u202eb\\ufffe\n'));
