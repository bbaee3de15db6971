/**
 * Marks that change a letter of these scripts but not the word: accents. In Hindi, Thai and others marks
 * are vowels.
 */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\u0300-\u036F]*)[\u0300-\u036F]/gu;
/** Vowel marks of Arabic and Hebrew, which may be left out, and the bar that only stretches a word. */
const optional = /[\u064B-\u065F]|\u0670|\u0640|[\u05B0-\u05C7]/gu;
/** Joiners change how letters look, not what they are. */
const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD\u061C]/gu;

/**
 * What two spellings of one name have in common: without case, accents, punctuation, kinds of spaces and
 * ways of composing letters (NFC, NFD). Vowel signs of Hindi, Thai and others stay, as they make other
 * words.
 */
export function folded(name: string): string {
  const plain = isPlain.test(name) ? name.toLowerCase() : withoutMarks(name);
  return plain
    .replace(/['’ʼ`´.]/g, '')
    .replace(/&/g, ' & ')
    .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    .trim();
}

/** ASCII, which has nothing to compose. */
const isPlain = /^[ -~]*$/;

const withoutMarks = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .normalize('NFD')
    .replace(accents, '')
    .replace(optional, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
