import { goalMetricIds, metrics, nearest } from '@joined-up/core';
import { standardComparison, type Comparison } from '../setting/comparison.ts';
import { governmentNames, type GovernmentName } from '../setting/governments.ts';
import { crisisOf } from '../setting/crisis.ts';
import { dialsOf, sharing, type Setting } from '../setting/setting.ts';
import { isLanguage, type Language } from '../strings/language.ts';
import type { LinkProblem } from './linkProblem.ts';
import { decodeSetting, encodeSetting } from './settingText.ts';

/** Version of the format of links; raised when an old link would be misread. */
export const LINK_VERSION = 1;

/** What a link says. */
export interface Link {
  readonly comparison: Comparison;
  readonly language?: Language;
  /** The screen; the app knows which ones there are. */
  readonly place?: string;
  /** Fingerprint of the numbers that its maker saw. */
  readonly fingerprint?: string;
}

/**
 * The part of an address after `#`: only what differs from `standardComparison`, e.g. `v=1&l=es&b=cog,b.4`.
 */
export function encodeLink(
  { comparison, language, place, fingerprint }: Link,
  ownFingerprint?: string,
): string {
  const { government, a, b, metric } = comparison;
  const parts: [string, string | undefined][] = [
    ['v', String(LINK_VERSION)],
    ['l', language],
    [
      'g',
      government === standardComparison.government
        ? undefined
        : government === 'own'
          ? `own.${ownFingerprint}`
          : government,
    ],
    ['a', different(encodeSetting(a), encodeSetting(standardComparison.a))],
    ['b', different(encodeSetting(b), encodeSetting(standardComparison.b))],
    ['m', different(metric, standardComparison.metric)],
    ['p', place],
    ['f', fingerprint],
  ];
  return parts
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

const different = (value: string, standard: string): string | undefined =>
  value === standard ? undefined : value;

/**
 * Reads a link as far as it can be understood; never throws.
 * @param places - screens that the app has; by default any is accepted
 * @param goalsOf - ids of the goals of a government; by default none
 */
export function decodeLink(
  text: string,
  ownFingerprint?: string,
  places?: readonly string[],
  goalsOf: (government: GovernmentName) => readonly string[] = () => [],
): { readonly link: Link; readonly problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const raw = text.replace(/^#/, '');
  if (raw === '') return { link: { comparison: standardComparison }, problems };
  const parts = new Map(
    raw
      .slice(0, 4000)
      .split('&')
      .map((part) => {
        const at = part.indexOf('=');
        return at < 0 ? [part, ''] : [part.slice(0, at), unescape(part.slice(at + 1))];
      }),
  );
  const known = ['v', 'l', 'g', 'a', 'b', 'm', 'p', 'f'];
  if (![...parts.keys()].some((name) => known.includes(name))) {
    return {
      link: { comparison: standardComparison },
      problems: [{ kind: 'foreign', found: raw.slice(0, 40) }],
    };
  }
  const version = Number(parts.get('v') ?? 0);
  if (!(version >= LINK_VERSION)) problems.push({ kind: 'older-version', found: parts.get('v') ?? '–' });
  if (version > LINK_VERSION) problems.push({ kind: 'newer-version', found: parts.get('v')! });
  for (const name of parts.keys())
    if (!known.includes(name)) problems.push({ kind: 'unknown-part', found: name.slice(0, 40) });

  const government = decodeGovernment(parts.get('g'), ownFingerprint, problems);
  const side = (name: 'a' | 'b') => {
    const said = parts.get(name);
    return said === undefined
      ? standardComparison[name]
      : decodeSetting(said, government, standardComparison[name].start, problems);
  };
  const language = parts.get('l');
  if (language !== undefined && !isLanguage(language))
    problems.push({ kind: 'unknown-language', found: language.slice(0, 40) });
  const place = decodePlace(parts.get('p'), places, problems);
  const fingerprint = parts.get('f');
  return {
    link: {
      comparison: {
        government,
        ...alike(government, side('a'), side('b')),
        metric: decodeMetric(parts.get('m'), () => goalsOf(government), problems),
      },
      ...(isLanguage(language) ? { language } : {}),
      ...(place === undefined ? {} : { place }),
      ...(fingerprint === undefined ? {} : { fingerprint }),
    },
    problems,
  };
}

function decodeGovernment(
  said: string | undefined,
  ownFingerprint: string | undefined,
  problems: LinkProblem[],
): GovernmentName {
  if (said === undefined) return standardComparison.government;
  if (said.startsWith('own')) {
    if (ownFingerprint !== undefined && said === `own.${ownFingerprint}`) return 'own';
    problems.push({ kind: 'own-government-missing', found: said.slice(0, 40) });
    return standardComparison.government;
  }
  const name = governmentNames.find((candidate) => candidate === said);
  if (name === undefined)
    problems.push({
      kind: 'unknown-government',
      found: said.slice(0, 40),
      near: nearest(said, governmentNames),
    });
  return name ?? standardComparison.government;
}

function decodePlace(
  said: string | undefined,
  places: readonly string[] | undefined,
  problems: LinkProblem[],
): string | undefined {
  if (said === undefined || places === undefined || places.includes(said)) return said;
  problems.push({ kind: 'unknown-place', found: said.slice(0, 40), near: nearest(said, places) });
  return undefined;
}

/** Gives both sides the same crisis: if a link edited by hand has it on one side only, that one counts. */
function alike(government: GovernmentName, a: Setting, b: Setting): Pick<Comparison, 'a' | 'b'> {
  const said = crisisOf(dialsOf(government, a)) === undefined ? b : a;
  return { a: sharing(government, a, said), b: sharing(government, b, said) };
}

function decodeMetric(
  said: string | undefined,
  goals: () => readonly string[],
  problems: LinkProblem[],
): string {
  if (said === undefined) return standardComparison.metric;
  const own = metrics.map(({ id }) => id);
  if (own.includes(said)) return said;
  const ids = [...own, ...goalMetricIds(goals())];
  if (ids.includes(said)) return said;
  problems.push({ kind: 'unknown-metric', found: said.slice(0, 40), near: nearest(said, ids) });
  return standardComparison.metric;
}

/** Undoes %-escapes that mail programs add; text with invalid escapes stays as it is. */
function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
