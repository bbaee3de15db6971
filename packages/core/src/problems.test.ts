import { expect, it } from 'vitest';
import { InputError, visible } from './problems.ts';

it('lets no name or file steer a terminal', () => {
  const { message } = new InputError('a\u001b[2J.yaml', [
    { path: 'x\u0007', expected: 'an id', found: "'\u001b]0;owned\u0007\u009b\u202e'", mend: 'mend \r it' },
  ]);
  expect(message).toBe(
    "a\\u001b[2J.yaml\n  x\\u0007: expected an id, found '\\u001b]0;owned\\u0007\\u009b\\u202e'; mend \\u000d it",
  );
});
it('leaves all that people write', () =>
  expect(visible('Educación\tñ 教育 👩‍👩‍👧\n')).toBe('Educación\tñ 教育 👩‍👩‍👧\n'));
it('leaves no half of a character, which no picture and no file in UTF-8 could hold', () =>
  expect(visible('a\ud83db\udc69 \uffff 👩')).toBe('a\\ud83db\\udc69 \\uffff 👩'));
