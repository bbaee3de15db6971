import type { Precision } from '../study/studyPlan.ts';
import type { Known } from './pairs.ts';
import type { SweepReport } from './sweep.ts';
import { fixed, inLanguage, say } from '../words/say.ts';

/** The report of a sweep, for people. */
export function tellReport(
  { all, before, done, failed, others, how, known }: SweepReport,
  folder: string,
  again: string,
  precision: Precision | undefined,
): string {
  const lines = [
    say`${before + done} of ${all} {1|run|runs} {0|is|are} in ${folder}` +
      (before > 0 ? say`: ${before} were, ${done} are new` : '') +
      (others > 0 ? say`; ${others} others are kept` : '') +
      '.',
  ];
  if (failed > 0) lines.push(say`${failed} failed: joined-up failed ${folder}`);
  if (known !== undefined && precision !== undefined) lines.push(tellKnown(known, precision, how));
  if (how === 'interrupted') lines.push(say`Interrupted; nothing of it is lost. To continue: ${again}`);
  return lines.join('\n');
}

const digits = (value: number): string => inLanguage(value.toPrecision(3));

/** Why it ended where it did, and what pairing gained. */
export function tellKnown(
  { met, seeds, halfWidth, difference, saved }: Known,
  { outcome, regime, reference, halfWidth: target, level }: Precision,
  how: SweepReport['how'],
): string {
  const why = met
    ? say`Precise enough after ${seeds} {0|seed|seeds}`
    : how === 'interrupted'
      ? say`Interrupted before it was precise enough`
      : say`All ${seeds} {0|seed|seeds} are used up before it is precise enough`;
  const interval = say`${outcome} of ${regime} minus ${reference}: ${digits(difference.mean)} ±
      ${digits(halfWidth)} (${fixed(100 * level, 0)} %; target ± ${target})`;
  const worth =
    saved > 0
      ? say`Common luck removes ${fixed(100 * saved, 0)} % of the variance: without it
          ${fixed(1 / (1 - saved), 1)} times as many seeds would be needed.`
      : say`Common luck saves nothing here: luck does not move the two regimes together.`;
  return `${why}. ${interval}. ${worth}`;
}
