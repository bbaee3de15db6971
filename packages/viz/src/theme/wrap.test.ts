import { describe, expect, it } from 'vitest';
import { textWidth } from './textWidth.ts';
import { shorten, wrap, wrapEvenly, wrapTo } from './wrap.ts';

// Ten letters of 0.64 at size 10 are 64 pixels.
describe('textWidth', () => {
  it('adds up letters', () => expect(textWidth('aaaaaaaaaa', 10)).toBeCloseTo(64, 10));
  it('is wider in bold', () => expect(textWidth('abc', 10, true)).toBeGreaterThan(textWidth('abc', 10)));
});

describe('wrap', () => {
  it('breaks between words', () =>
    expect(wrap('aaaaaaaaaa aaaaaaaaaa', 70, 10)).toEqual(['aaaaaaaaaa', 'aaaaaaaaaa']));
  it('keeps on one line what fits', () => expect(wrap('a a', 70, 10)).toEqual(['a a']));
  it('cuts a word that fits on no line', () => expect(wrap('aaaaaaaaaa', 40, 10)).toEqual(['aaaa…']));
});

describe('shorten', () => {
  it('leaves what fits', () => expect(shorten('abc', 100, 10)).toBe('abc'));
  it('leaves no space before the ellipsis', () => expect(shorten('aaa aaaaaa', 32, 10)).toBe('aaa…'));
});

describe('wrapTo', () => {
  it('ends the last line in an ellipsis', () =>
    expect(wrapTo(2, 'aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa', 70, 10)).toEqual(['aaaaaaaaaa', 'aaaaaaaaa…']));
});

describe('wrapEvenly', () => {
  it('leaves no word alone on the last line', () => {
    expect(wrap('aaa aaa aaa aaa', 100, 10)).toEqual(['aaa aaa aaa aaa']);
    expect(wrap('aaa aaa aaa aaa', 80, 10)).toEqual(['aaa aaa aaa', 'aaa']);
    expect(wrapEvenly('aaa aaa aaa aaa', 80, 10)).toEqual(['aaa aaa', 'aaa aaa']);
  });
  it('leaves one line one line', () => expect(wrapEvenly('aaa aaa', 100, 10)).toEqual(['aaa aaa']));
  it('cuts no word that wrap leaves whole', () =>
    expect(wrapEvenly('aaaaaaaaaa a', 70, 10)).toEqual(['aaaaaaaaaa', 'a']));
});
