import * as fc from 'fast-check';

const words = [
  '',
  '0',
  '-1',
  '1e999',
  '-0',
  '.nan',
  '.inf',
  'null',
  '~',
  'true',
  '[]',
  '{}',
  'all',
  'x',
  '"',
  "'",
  '*a',
  '&a x',
  '!!binary aGk=',
  '!!js/function "f"',
  '__proto__',
  'constructor',
  '2026-01-01',
  '0x10',
  '1_000',
  '|',
  '>',
  '? ',
  '- -',
  '<<',
  '\t',
  '\u0000',
  '\u2028',
  '🏛',
  ',',
  ',,',
  '=1+1',
  'a'.repeat(300),
];

export interface Break {
  readonly line: number;
  readonly part: number;
  readonly word: string;
  readonly how: string;
}

/**
 * One to three places to break in a text: a word replaces another word, a value, a key or a line, or is
 * inserted.
 */
export const breaksOf = (text: string): fc.Arbitrary<Break[]> =>
  fc.array(
    fc.record({
      line: fc.nat(text.split('\n').length - 1),
      part: fc.nat(12),
      word: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 }), fc.double().map(String)),
      how: fc.constantFrom('word', 'value', 'key', 'drop', 'twice', 'indent', 'insert'),
    }),
    { minLength: 1, maxLength: 3 },
  );

export function breakOnce(text: string, { line, part, word, how }: Break): string {
  const all = text.split('\n');
  const at = line % all.length;
  const old = all[at];
  const parts = old.split(/(?<=[\s:,[\]{}])/);
  switch (how) {
    case 'word': {
      parts[part % parts.length] = `${word} `;
      all[at] = parts.join('');
      break;
    }
    case 'value': {
      all[at] = old.replace(/:.*$/, `: ${word}`);
      break;
    }
    case 'key': {
      all[at] = old.replace(/[\w]+:/, `${word}:`);
      break;
    }
    case 'drop': {
      all.splice(at, 1);
      break;
    }
    case 'twice': {
      all.splice(at, 0, old);
      break;
    }
    case 'indent': {
      all[at] = ` ${old}`;
      break;
    }
    default: {
      all.splice(at, 0, word);
    }
  }
  return all.join('\n');
}
