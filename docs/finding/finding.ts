import { regime as named } from '@joined-up/core';
import { pairedDifference } from '@joined-up/statistics';
import { table } from '../table.ts';

/** The README's numbers on the federal case, stored in `finding.json`. */
export interface Finding {
  readonly model: string;
  readonly seeds: number;
  /** Names of pictures in docs/pictures drawn with the same model. */
  readonly pictures: readonly string[];
  /** Values by metric and regime, shape [seed], seeds from 1. */
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
}

export const scenario = 'us-federal-2024';
export const metrics = ['duplication', 'consistency', 'outcome', 'blocked', 'coordinationLoad'] as const;
const heads = [
  'duplication',
  'consistency',
  'outcome',
  'effort that waits on somebody',
  'time in meetings',
];
/** Metrics with the number of runs in which the difference has its sign. */
const counted: ReadonlySet<string> = new Set(['duplication', 'outcome']);

export const references = ['status-quo', 'realistic-status-quo'] as const;
export const compared = ['realistic-status-quo', 'superministry', 'cog', 'hybrid'] as const;

/** The two tables of the README. */
export const findingText = (finding: Finding): string =>
  references
    .map((reference) =>
      table(
        [`minus ${nameOf(reference)}`, ...heads],
        compared
          .filter((regime) => regime !== reference)
          .map((regime) => [
            nameOf(regime),
            ...metrics.map((metric) => cellOf(finding, metric, regime, reference)),
          ]),
      ),
    )
    .concat(
      `Model ${finding.model}, ${finding.seeds} seeds; made by \`npx -y pnpm@12.21.0 docs:pictures\`.`,
    )
    .join('\n\n');

function cellOf({ values }: Finding, metric: string, regime: string, reference: string): string {
  const { mean, count, lower, higher } = pairedDifference(
    values[metric][regime],
    values[metric][reference],
  );
  const way = mean < 0 ? `lower in ${lower}` : `higher in ${higher}`;
  return `${signed(mean)}${counted.has(metric) ? ` (${way} of ${count})` : ''}`;
}

/** Three decimals, four where three would be 0. */
function signed(value: number): string {
  const decimals = Math.abs(value) < 0.0005 ? 4 : 3;
  const text = Math.abs(value).toFixed(decimals);
  return Number(text) === 0 ? '0' : `${value < 0 ? '−' : '+'}${text}`;
}

const nameOf = (id: string): string =>
  id === 'cog' ? 'strengthened centre' : id === 'hybrid' ? 'both' : named(id).name.toLowerCase();
