import type { Problem } from '@joined-up/core';

/**
 * Seconds of a time as Slurm and PBS write them alike: minutes, `hours:minutes:seconds` or
 * `days-hours:minutes:seconds`.
 */
export function readTime(text: string | undefined, problems: Problem[]): number | undefined {
  if (text === undefined) return undefined;
  const [, days = '0', hours, minutes, seconds] =
    /^(?:(\d{1,3})-)?(\d{1,4}):(\d\d):(\d\d)$/.exec(text) ?? [];
  const found = /^\d{1,6}$/.test(text)
    ? 60 * Number(text)
    : ((24 * Number(days) + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  if (found >= 60) return found;
  problems.push({
    path: '--time',
    expected: "minutes, or hours as '12:00:00', a minute at least",
    found: `'${text}'`,
  });
  return undefined;
}
