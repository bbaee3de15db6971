import * as fc from 'fast-check';

/** Code points that are halves of a pair, and no characters of their own. */
const SURROGATES = { first: 0xd800, count: 0x800 };

const character = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((code) => String.fromCodePoint(code < SURROGATES.first ? code : code + SURROGATES.count));

/** Any text of up to 200 characters. As `unit: 'binary'`, which takes two seconds to get ready. */
export const anyText = fc.string({ unit: character, maxLength: 200 });
