import { distance } from 'fastest-levenshtein';
import { folded } from '../table/folded.ts';

/** Spellings that are taken as one name. */
export interface Joined {
  /** As written in the table. */
  readonly from: string;
  /** The spelling that is kept. */
  readonly to: string;
}

/** What came of the names of a column. */
export interface Reconciled {
  /** The spelling that stands for a name; itself for most. */
  readonly nameOf: (name: string) => string;
  readonly joined: readonly Joined[];
  /** Names that may be one, but are kept apart until somebody says so. */
  readonly perhaps: readonly Joined[];
}

/** Abbreviations of offices in Spanish, Portuguese, English and French, folded → what they stand for. */
const abbreviations: Readonly<Record<string, string>> = {
  min: 'ministerio',
  mtro: 'ministerio',
  minist: 'ministerio',
  dpto: 'departamento',
  depto: 'departamento',
  dep: 'departamento',
  dept: 'department',
  dir: 'direccion',
  dirc: 'direccion',
  sec: 'secretaria',
  secr: 'secretaria',
  subsec: 'subsecretaria',
  vicemin: 'viceministerio',
  inst: 'instituto',
  nal: 'nacional',
  nac: 'nacional',
  adm: 'administracion',
  admin: 'administracion',
  gral: 'general',
  gob: 'gobierno',
  coord: 'coordinacion',
  of: 'of',
  ofic: 'oficina',
  serv: 'servicio',
  sup: 'superintendencia',
  natl: 'national',
  gov: 'government',
  govt: 'government',
  svcs: 'services',
  mgmt: 'management',
  educ: 'educacion',
  intl: 'international',
  u: 'unidad',
  univ: 'universidad',
};
/** Words that distinguish no names. */
const small = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'e',
  'da',
  'do',
  'das',
  'dos',
  'para',
  'of',
  'the',
  'and',
  'for',
  'du',
  'des',
  'le',
  'les',
  'l',
  'd',
  'et',
  'a',
  'o',
  '&',
  'en',
  'em',
]);

/** Marks of footnotes behind a name: `Salud*`, `Educación²`. */
const footnote = /(?<=[\p{L}\p{M})])[*†‡⁰¹²³⁴-⁹]+$/u;

const words = (name: string): string[] =>
  folded(name.replace(footnote, ''))
    .split(' ')
    .filter((word) => word !== '');
const full = (name: string): string[] =>
  words(name)
    // The last word distinguishes even if it is small: Office A, Office E.
    .filter((word, place, all) => place === all.length - 1 || !small.has(word))
    .map((word) => abbreviations[word] ?? word);
/** The same words, with abbreviations written out and small words left out. */
const keyOf = (name: string): string =>
  full(name).join(' ') || words(name).join(' ') || name.normalize('NFC');

/** With more names than this, similar ones are not looked for. */
const MOST_COMPARED = 1500;

/**
 * Joins spellings of one name: those that differ by case, accents, spaces, punctuation, ways of composing
 * letters, small words and known abbreviations are one; those that are near (edits, shared words) are
 * proposed only.
 * @param names - with how often each is used; the most used spelling stands for all, of equals one that is
 * not in capitals
 * @param decided - what a person decided: then nothing is joined but this
 */
export function reconcile(
  names: ReadonlyMap<string, number>,
  decided?: Readonly<Record<string, string>>,
): Reconciled {
  const all = [...names]
    .sort(
      ([one, a], [other, b]) =>
        b - a ||
        Number(capitals(one)) - Number(capitals(other)) ||
        accents(other) - accents(one) ||
        (one < other ? -1 : 1),
    )
    .map(([name]) => name);
  const nameNow = new Map<string, string>();
  const chosen = new Map<string, string>();
  for (const name of all) {
    if (decided !== undefined) {
      nameNow.set(name, Object.hasOwn(decided, name) ? decided[name] : name);
      continue;
    }
    const key = keyOf(name);
    if (!chosen.has(key)) chosen.set(key, name);
    nameNow.set(name, chosen.get(key)!);
  }
  const joined = [...nameNow].flatMap(([from, to]) => (from === to ? [] : [{ from, to }]));
  const kept = [...new Set(nameNow.values())];
  return {
    nameOf: (name) => nameNow.get(name) ?? name,
    joined,
    perhaps: decided === undefined && kept.length <= MOST_COMPARED ? near(kept) : [],
  };
}

const capitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();
const accents = (name: string): number =>
  [...name.normalize('NFD')].filter((letter) => /\p{Mn}/u.test(letter)).length;

/** Pairs that differ in a letter or two, or in one word of many. */
function near(names: readonly string[]): Joined[] {
  const keys = names.map((name) => ({ name, key: keyOf(name), words: new Set(full(name)) }));
  return keys.flatMap((one, i) =>
    keys.slice(i + 1).flatMap((other): Joined[] => {
      // Numbers distinguish: school 1 and school 2.
      if (digitsOf(one.key) !== digitsOf(other.key)) return [];
      const length = Math.max(one.key.length, other.key.length);
      if (
        Math.abs(one.key.length - other.key.length) <= 0.15 * length &&
        length >= 6 &&
        distance(one.key, other.key) <= Math.max(1, Math.floor(0.1 * length))
      )
        return [{ from: other.name, to: one.name }];
      const shared = [...one.words].filter((word) => other.words.has(word)).length;
      const union = one.words.size + other.words.size - shared;
      return shared >= 3 && shared / union >= 0.75 ? [{ from: other.name, to: one.name }] : [];
    }),
  );
}

/** Its numbers, Roman ones too. */
const digitsOf = (key: string): string =>
  key
    .split(' ')
    .filter((word) => /\p{N}|^(i{1,3}|iv|vi{0,3}|ix|x)$/u.test(word))
    .join(' ');
