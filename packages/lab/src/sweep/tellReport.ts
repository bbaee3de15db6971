import type { Precision } from '../study/studyPlan.ts';
import type { Known } from './pairs.ts';
import type { SweepReport } from './sweep.ts';

/** What a sweep came to, for a person. */
export function tellReport(
  { all, before, done, failed, others, how, known }: SweepReport,
  folder: string,
  again: string,
  precision: Precision | undefined,
): string {
  const lines = [
    `${before + done} of ${all} runs are in ${folder}${before > 0 ? `: ${before} were, ${done} are new` : ''}${others > 0 ? `; ${others} others are kept` : ''}.`,
  ];
  if (failed > 0) lines.push(`${failed} failed: joined-up failed ${folder}`);
  if (known !== undefined && precision !== undefined) lines.push(tellKnown(known, precision, how));
  if (how === 'interrupted') lines.push(`Interrupted; nothing of it is lost. To continue: ${again}`);
  return lines.join('\n');
}

const digits = (value: number): string => value.toPrecision(3);

/** Why it ended where it did, and what pairing was worth. */
export function tellKnown(
  { met, seeds, halfWidth, difference, saved }: Known,
  { outcome, regime, reference, halfWidth: target, level }: Precision,
  how: SweepReport['how'],
): string {
  const why = met
    ? `Precise enough after ${seeds} seeds`
    : how === 'interrupted'
      ? `Interrupted before it was precise enough`
      : `All ${seeds} seeds are used up before it is precise enough`;
  const interval = `${outcome} of ${regime} minus ${reference}: ${digits(difference.mean)} ± ${digits(halfWidth)} (${(100 * level).toFixed(0)} %; target ± ${target})`;
  const worth =
    saved > 0
      ? `Common luck takes away ${(100 * saved).toFixed(0)} % of the variance: without it ${(1 / (1 - saved)).toFixed(1)} times as many seeds would be needed.`
      : 'Common luck saves nothing here: the two regimes do not move together.';
  return `${why}. ${interval}. ${worth}`;
}
