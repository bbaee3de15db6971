import { mean } from '../summary/mean.ts';

/**
 * What a set of paired differences lets one say. `barely`: smaller than what matters in most pairs or on
 * average; `unclear`: fewer than 80 % of pairs go either way, or there are none.
 */
export type Verdict = 'lower' | 'usually lower' | 'higher' | 'usually higher' | 'unclear' | 'barely';

/**
 * The rule behind titles: unless the difference is too small to matter, 95 % of pairs one way is plain, 80
 * % is "usually".
 * @param all - value minus reference, one for each pair; missing ones (NaN) do not count
 * @param matters - smallest difference that matters, ≥ 0, in the unit of the metric
 */
export function verdict(all: readonly number[], matters: number): Verdict {
  const differences = all.filter((difference) => !Number.isNaN(difference));
  if (differences.length === 0) return 'unclear';
  const share = (which: (difference: number) => boolean): number =>
    differences.filter(which).length / differences.length;
  if (share((difference) => Math.abs(difference) < matters) > 0.5 || Math.abs(mean(differences)) < matters)
    return 'barely';
  const lower = share((difference) => difference < 0);
  const higher = share((difference) => difference > 0);
  if (lower >= 0.95) return 'lower';
  if (higher >= 0.95) return 'higher';
  if (lower >= 0.8) return 'usually lower';
  return higher >= 0.8 ? 'usually higher' : 'unclear';
}
