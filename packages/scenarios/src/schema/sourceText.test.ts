import { InputError } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readText } from './sourceText.ts';

function refusal(text: string): string {
  try {
    readText(text, 'file');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'read';
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => {
    const before = 'abcdefgh'[i];
    return `${name}: &${name} [${Array.from({ length: 8 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

describe('readText', () => {
  it('gives plain values and the line of each', () => {
    const { value, lineOf } = readText('a: 1\nb:\n  - c: 2\n  - d: 3\n', 'file');
    expect(value).toEqual({ a: 1, b: [{ c: 2 }, { d: 3 }] });
    expect(lineOf(['a'])).toBe(1);
    expect(lineOf(['b', 1, 'd'])).toBe(4);
  });

  it('gives the line around a place that is not there', () => {
    const { lineOf } = readText('a: 1\nb:\n  c: 2\n', 'file');
    expect(lineOf(['b', 'x', 'y'])).toBe(2);
    expect(lineOf([])).toBe(1);
  });

  it.each([
    ['an empty file', ' \n', 'found an empty file'],
    ['nothing but comments', '# nothing\n', 'nothing but comments'],
    ['broken syntax', 'a: [1, 2\nb: 3', 'line 2: expected YAML or JSON'],
    ['broken JSON', '{"a": 1,\n "b" 2}', 'line 2: expected YAML or JSON'],
    [
      'a key twice, deep inside',
      'a:\n  - { b: 1, c: 2, b: 3 }',
      'line 2: expected YAML or JSON, found Map keys',
    ],
    ['a key twice', 'a: 1\na: 2', 'line 2: expected YAML or JSON, found Map keys must be unique'],
    ['aliases without end', bomb, 'repeat each other without end'],
    ['brackets without end', '['.repeat(200_000), 'at most 40 levels of nesting'],
    ['dashes without end', '- '.repeat(200_000), 'at most 40 levels of nesting'],
    [
      'indentation without end',
      Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'at most 40 levels of nesting',
    ],
    [
      'a key that changes what an object is',
      'a:\n  __proto__: { b: 1 }',
      "a.__proto__: expected any other key, found '__proto__'",
    ],
    ['the same in JSON', '{"__proto__": {"b": 1}}', "__proto__: expected any other key, found '__proto__'"],
  ])('refuses %s', (_, text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it('leaves objects as they are', () => {
    refusal('__proto__: { polluted: 1 }');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
