import { differencePath, timeBars } from '@joined-up/viz';
import { periods } from './accounts/byMonth.ts';
import type { Claim } from './claim.ts';
import type { Told } from './told.ts';
import type { TriedClaim } from './tryClaim.ts';

/** Accounts that can be drawn. */
const pictured = ['time', 'by month'];

export const hasPicture = ({ tells = [] }: Claim): boolean => tells.some(({ id }) => pictured.includes(id));

/** The picture of a tried claim, if it has one: where time goes by number of committees, or a difference by month. */
export function claimPicture({ told }: TriedClaim): SVGSVGElement | undefined {
  const [time, months] = pictured.map((id) => told.find(({ account }) => account.id === id));
  if (time !== undefined) return timePicture(time);
  return months === undefined ? undefined : monthPicture(months);
}

const timePicture = ({ account, cells }: Told): SVGSVGElement => timeBars(account.rows.map((label, row) => {
  const [implementing, meetings, disruption, blocked, outcome] = cells[row];
  return { label, implementing: implementing.mean, meetings: meetings.mean, disruption: disruption.mean, blocked: blocked.mean, outcome: outcome.mean, outcomeLow: outcome.low, outcomeHigh: outcome.high };
}), { along: 'committees' });

/** Each period stands at its middle. */
const monthPicture = ({ cells }: Told): SVGSVGElement => differencePath(periods.flatMap(([first, last], row) => {
  const { mean, low, high, worlds } = cells[row][0];
  return worlds === 0 ? [] : [{ month: (first + last) / 2, mean, low, high }];
}), { metric: 'outcome', regime: 'superministry', start: 12 });
