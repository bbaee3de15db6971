import { InputError, type Problem } from '@joined-up/core';

/** How the letters of a file are written down, by the name that a person can choose in an editor. */
export interface Encoding {
  /** A label of the WHATWG Encoding standard, such as `utf-8` or `windows-1252`. */
  readonly label: string;
  /** Does a byte order mark say so? */
  readonly mark: boolean;
}

/** A text, and how its letters were written down. */
export interface DecodedText {
  /** The text, without a byte order mark. */
  readonly text: string;
  /** How it was written down. */
  readonly encoding: Encoding;
}

/** Encodings as editors and spreadsheets call them. */
const spoken: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'cp1252',
  macintosh: 'Mac Roman',
};

/** An encoding as people know it: `UTF-8`, `UTF-8 (BOM)`, `cp1252`. */
export const encodingName = ({ label, mark }: Encoding): string =>
  `${spoken[label] ?? label}${mark && label === 'utf-8' ? ' (BOM)' : ''}`;

/**
 * The text of a file, its encoding recognised: by a byte order mark, by the zeros of UTF-16, as UTF-8 if it is
 * valid, else as cp1252 (what Excel saves in Western Europe and the Americas).
 * @param encoding - a label that the user named; nothing is guessed then
 * @throws {InputError} if the bytes are no text, if the guess would give letters that nobody writes, or if
 * letters were lost when the file was saved (replacement characters)
 * @see https://encoding.spec.whatwg.org
 */
export function decodeText(bytes: Uint8Array, source: string, encoding?: string): DecodedText {
  const found = encoding === undefined ? recognised(bytes) : named(encoding, source);
  if (found === undefined) throw noText(source, { found: 'bytes that are no text' });
  const text = decoded(bytes, found.label);
  if (text === undefined) throw noText(source, { found: `bytes that are not ${encodingName(found)}` });
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const odd = oddLetters(plain, encoding === undefined && found.label === 'windows-1252');
  if (odd !== undefined) throw new InputError(source, [{ ...odd, path: `line ${odd.line}` }]);
  return { text: plain, encoding: found };
}

const noText = (source: string, { found }: Pick<Problem, 'found'>): InputError =>
  new InputError(source, [
    {
      path: '',
      expected: 'a text',
      found,
      mend: "save it as UTF-8, or name its encoding with '--encoding'",
    },
  ]);

function named(encoding: string, source: string): Encoding {
  const wanted = { cp1252: 'windows-1252', ansi: 'windows-1252', latin1: 'windows-1252' }[
    encoding.toLowerCase()
  ];
  try {
    return { label: new TextDecoder(wanted ?? encoding).encoding, mark: false };
  } catch {
    throw new InputError(source, [
      {
        path: '--encoding',
        expected:
          'an encoding, such as utf-8, utf-16le, windows-1252, windows-1256, macintosh or shift_jis',
        found: `'${encoding}'`,
      },
    ]);
  }
}

/**
 * The encoding of a text: by its byte order mark, its zeros, or because it is valid UTF-8; else cp1252, or Mac
 * Roman where that makes words of what cp1252 makes none of. Nothing if it is no text.
 */
export function recognised(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', mark: true };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', mark: true };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', mark: true };
  const [even, odd] = zeros(bytes);
  if (even + odd > 0) {
    // Separators, digits and line ends are one byte and a zero in UTF-16, whatever the language.
    const most = Math.max(even, odd);
    if (bytes.length % 2 !== 0 || most < 0.9 * (even + odd) || most < bytes.length / 100) return undefined;
    return { label: odd > even ? 'utf-16le' : 'utf-16be', mark: false };
  }
  if (decoded(bytes, 'utf-8') !== undefined) return { label: 'utf-8', mark: false };
  return { label: isMacRoman(bytes) ? 'macintosh' : 'windows-1252', mark: false };
}

/** Letters that Spanish, Portuguese, French and English write. */
const letters = /[a-zàáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßªº]/iu;
/** Signs that may stand in the midst of a word, dashes and quotes of cp1252 too: they tell nothing. */
const within = /[‘’“”•–—'´·\u00AD]/u;
/** Of a text so much tells. */
const ENOUGH = 200_000;

/** Does Mac Roman make words of a text of which cp1252 makes none: `cafŽ`, `p‡gina`, `SALUD PòBLICA`? */
function isMacRoman(bytes: Uint8Array): boolean {
  const some = bytes.subarray(0, ENOUGH);
  const [windowsText, macText] = [decoded(some, 'windows-1252'), decoded(some, 'macintosh')];
  if (windowsText === undefined || macText === undefined) return false;
  const [asWindows, asMac] = [wordsIn(windowsText), wordsIn(macText)];
  return asWindows.odd > 0 && 4 * asMac.odd < asWindows.odd && asMac.good > asWindows.good;
}

/** Letters with accents that stand as words have them, and signs and letters that no word has there. */
function wordsIn(text: string): { readonly good: number; readonly odd: number } {
  let [good, odd] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign < '\u0080') continue;
    const [before, after] = [text[i - 1] ?? ' ', text[i + 1] ?? ' '];
    const isWithin = isLetter(before) && isLetter(after);
    if (!isLetter(sign)) odd += (isWithin && !within.test(sign)) || /\p{Cc}/u.test(sign) ? 1 : 0;
    else if (!letters.test(sign) || (isUpper(sign) ? isLower(before) : isUpper(before) && isUpper(after)))
      odd++;
    else good++;
  }
  return { good, odd };
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const isUpper = (sign: string): boolean => /\p{Lu}/u.test(sign);
const isLower = (sign: string): boolean => /\p{Ll}/u.test(sign);

/** Zero bytes at even and at odd places of the beginning. */
function zeros(bytes: Uint8Array): [number, number] {
  const found: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) found[i % 2]++;
  return found;
}

/** What cp1252 has at 0x80 to 0x9F; the five places without a letter are taken as control characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decoded(bytes: Uint8Array, label: string): string | undefined {
  // Some versions of Node read Latin-1 where they are asked for cp1252.
  if (label === 'windows-1252') {
    return new TextDecoder('latin1')
      .decode(bytes)
      .replace(/[\u0080-\u009F]/g, (letter) => windows[letter.charCodeAt(0) - 0x80]);
  }
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Letters of UTF-8 that were read as cp1252: `Ã³` for `ó`. */
const twice = /[ÂÃ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
/**
 * Signs in the midst of a word, where cp1252 has no letter: Mac and DOS write accents there, and so do
 * other languages.
 */
const inside = /\p{L}[\u0080-\u009F¡¢£¤¥¦§¨©«¬®¯°±²³´µ¶¸¹»¼½¾¿‚ƒ„†‡ˆ‰‹•˜™›]\p{L}/u;
/** What cp1252 makes of ó, ñ and é of a Mac, in endings of Spanish and Portuguese: `Educaci—n`, `espa–ol`, `cafŽ`. */
const ofMac = /[cstxg]i—n|\p{Ll}–[aeo]\p{Ll}?s?(?!\p{L})|\p{Ll}–[aeiou]l|\p{Ll}Ž|Ž\p{Ll}/u;

interface OddLetters {
  readonly line: number;
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
}

/**
 * The first place with letters that cannot have been meant.
 * @param isGuess - was it read as cp1252 because it is not UTF-8?
 */
function oddLetters(text: string, isGuess: boolean): OddLetters | undefined {
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    return {
      line: lineAt(text, lost),
      expected: 'letters',
      found: `'${around(text, lost)}': letters that were lost when the file was saved`,
      mend: 'export it again from where it comes from, as UTF-8',
    };
  }
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    return { line: lineAt(text, zero), expected: 'a text', found: 'zero bytes', mend: 'save it as UTF-8' };
  }
  const mangled = twice.exec(text);
  if (mangled !== null) {
    return {
      line: lineAt(text, mangled.index),
      expected: 'letters in one encoding',
      found: `'${around(text, mangled.index)}': UTF-8 that was taken for cp1252`,
      mend: 'export it again from where it comes from, as UTF-8',
    };
  }
  const sign = isGuess ? (inside.exec(text) ?? ofMac.exec(text)) : null;
  if (sign !== null) {
    return {
      line: lineAt(text, sign.index),
      expected: 'UTF-8, UTF-16 or cp1252',
      found: `'${around(text, sign.index)}' when read as cp1252`,
      mend: "name the encoding with '--encoding' (macintosh, windows-1250, windows-1256 …), or save it as UTF-8",
    };
  }
  return undefined;
}

const around = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 12), at + 12)
    .split(/[\r\n]/)
    .find((part, i, parts) => i === parts.length - 1 || part.length >= 12)!
    .replace(/\p{Cc}/gu, '·');

const lineAt = (text: string, at: number): number => {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return line;
};
