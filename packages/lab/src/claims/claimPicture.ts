import { periods, type Account, type Claim } from '@joined-up/claims';
import { differencePath, doseResponse, timeBars } from '@joined-up/viz';
import { spoken } from '../words/language.ts';
import { doseRows } from './doseRows.ts';
import type { AccountReport } from './accountReport.ts';
import type { TriedClaim } from './tryClaim.ts';

export const hasPicture = ({ tells = [] }: Claim): boolean =>
  tells.some(({ picture }) => picture !== undefined);

/** The picture of a tried claim: its last table that can be drawn, if there is one. */
export function claimPicture({ reports }: TriedClaim): SVGSVGElement | undefined {
  const last = reports.findLast(({ account }) => account.picture !== undefined);
  return last && pictures[last.account.picture!](last);
}

const pictures: Readonly<
  Record<NonNullable<Account['picture']>, (report: AccountReport) => SVGSVGElement>
> = {
  response(report) {
    const { rows, what } = doseRows(report);
    return doseResponse(rows, { ...what, language: spoken() });
  },
  /** Each period is drawn at its middle. */
  months({ account: { arms }, cells }) {
    const [regime, reference] = arms.map((arm) => arm.regime.id);
    const rows = periods.flatMap(([first, last], row) => {
      const { mean: middle, low, high, worlds } = cells[row][0];
      return worlds === 0 ? [] : [{ month: (first + last) / 2, mean: middle, low, high }];
    });
    return differencePath(rows, {
      metric: 'outcome',
      regime,
      reference,
      start: 12,
      language: spoken(),
    });
  },
  time({ account, cells }) {
    const rows = account.rows.map((label, row) => {
      const [implementing, meetings, disruption, blocked, outcome] = cells[row];
      return {
        label,
        implementing: implementing.mean,
        meetings: meetings.mean,
        disruption: disruption.mean,
        blocked: blocked.mean,
        outcome: outcome.mean,
        outcomeLow: outcome.low,
        outcomeHigh: outcome.high,
      };
    });
    return timeBars(rows, { along: 'committees' });
  },
};
