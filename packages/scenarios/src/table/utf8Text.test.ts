import { expect, it } from 'vitest';
import { utf8Text } from './utf8Text.ts';

it('reads UTF-8 with and without a mark', () => {
  expect(utf8Text(Buffer.from('ñandú'))).toEqual({ text: 'ñandú' });
  expect(utf8Text(Buffer.from('\ufeffñandú'))).toEqual({ text: 'ñandú' });
});
it.each([
  ['a text in cp1252', Buffer.from('Educación', 'latin1')],
  ['a text in Mac Roman', Buffer.from('Educaci\x97n m\x8edica; p\x87gina', 'latin1')],
  ['a text in UTF-16 LE', Buffer.from('Educación', 'utf16le')],
  ['bytes that are no text', Buffer.from([0, 1, 2, 0, 0, 0, 7])],
])('says what others are: %s', (found, bytes) => expect(utf8Text(bytes)).toEqual({ found }));
