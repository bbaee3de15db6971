import { fingerprint } from '@joined-up/core';
import { outcomes, type CameOut, type MondayCard } from './card.ts';
import { GOVERNMENTS, horizons, signs, type Forecast } from './forecast.ts';

/** Letters of a code that check the rest. */
const CHECK = 4;
/** A code holds differences in units of 1 / FINE. */
const FINE = 1e4;

/** A card as a text without blanks that can be copied, mailed, and read by any copy of the app. */
export function encodeCard({
  day,
  who,
  act,
  sign,
  now,
  expected,
  link,
  forecast,
  came,
}: MondayCard): string {
  const content = JSON.stringify([
    day,
    who,
    act,
    sign,
    now,
    expected,
    link,
    forecast?.flat(2).map((value) => Math.round(value * FINE)) ?? 0,
    came === undefined ? 0 : [came.day, outcomes.indexOf(came.how), came.count, came.why],
  ]);
  const letters = btoa(String.fromCharCode(...new TextEncoder().encode(content)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return `${checkOf(letters)}${letters}`;
}

const checkOf = (letters: string): string => fingerprint(letters).slice(0, CHECK);

/**
 * The card in a code; `undefined` if it is not a code, or incomplete. Blanks and line breaks that mail
 * programs add do not matter.
 */
export function decodeCard(text: string): MondayCard | undefined {
  const code = text.replaceAll(/\s/g, '');
  const letters = code.slice(CHECK);
  if (letters === '' || checkOf(letters) !== code.slice(0, CHECK)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return cardOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function cardOf(content: unknown): MondayCard | undefined {
  if (!Array.isArray(content) || content.length !== 9) return undefined;
  const [day, who, act, sign, now, expected, link, numbers, came] = content as unknown[];
  const texts = [day, who, act, sign, now, expected, link];
  if (!texts.every((one) => typeof one === 'string') || !isDay(day as string)) return undefined;
  const forecast = forecastOf(numbers);
  const after = cameOf(came);
  return {
    day: day as string,
    who: who as string,
    act: act as string,
    sign: sign as string,
    now: now as string,
    expected: expected as string,
    link: link as string,
    ...(forecast === undefined ? {} : { forecast }),
    ...(after === undefined ? {} : { came: after }),
  };
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

function forecastOf(numbers: unknown): Forecast | undefined {
  if (!Array.isArray(numbers) || numbers.length !== signs.length * horizons.length * 2) return undefined;
  if (!numbers.every((value) => typeof value === 'number')) return undefined;
  const at = (i: number): number => (numbers[i] as number) / FINE;
  return signs.map((_, s) =>
    horizons.map((_month, h) => {
      const place = 2 * (s * horizons.length + h);
      return [at(place), Math.min(GOVERNMENTS, at(place + 1))] as const;
    }),
  );
}

function cameOf(came: unknown): MondayCard['came'] {
  if (!Array.isArray(came)) return undefined;
  const [day, how, count, why] = came as unknown[];
  const said: CameOut | undefined = outcomes[how as number];
  if (said === undefined || typeof day !== 'string' || !isDay(day)) return undefined;
  return { day, how: said, count: String(count), why: String(why) };
}
