import type { Box, Limit } from './box.ts';

/**
 * A box in words: 'where backing is above 0.46, culture below 0.3 and meeting is houses or deputies: 82 %
 * of such worlds, 61 % of all cases'.
 */
export function boxSentence({ limits, density, coverage, worlds }: Box): string {
  const shares =
    worlds === 0
      ? 'no such world'
      : `${percent(density)} of such worlds, ${percent(coverage)} of all cases`;
  if (limits.length === 0) return `everywhere: ${shares}`;
  const parts = limits.map(
    (limit, place) =>
      `${limit.name} ${place === 0 || limit.options !== undefined ? 'is ' : ''}${where(limit)}`,
  );
  const listed =
    parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `where ${listed}: ${shares}`;
}

function where({ low, high, options }: Limit): string {
  if (options !== undefined) return options.join(' or ');
  if (low === null) return `below ${digits(high!)}`;
  return high === null ? `above ${digits(low)}` : `between ${digits(low)} and ${digits(high)}`;
}

const digits = (value: number): string => String(Number(value.toPrecision(Math.abs(value) < 100 ? 2 : 3)));
const percent = (share: number): string => (Number.isNaN(share) ? 'none' : `${Math.round(100 * share)} %`);
