import type { HeatOptions } from '../charts/heatOptions.ts';
import type { HeatCells } from '../rows/heatCells.ts';
import { digitsFor, formatNumber } from './formatNumber.ts';
import { usualMatters } from './matters.ts';
import { metricWords, regimeWords, wordsOf } from './wordsOf.ts';

/**
 * The finding of a heat map. For a difference: in how many settings it lies clearly on one side of zero, or
 * that it does in none, or that it is too small to matter where it does. For a metric: its range, or that
 * settings cannot be told apart.
 */
export function heatTitle({ cells, each, apart }: HeatCells, options: HeatOptions): string {
  const words = wordsOf(options.language);
  const { finding, heat } = words;
  const metric = metricWords(options.metric, words);
  const regime = regimeWords(options.regime, words, options.names);
  const saying = cells.filter(({ side }) => side !== 'few');
  if (saying.length === 0) return heat.nothing(metric);
  if (options.reference !== undefined) {
    const { matters = usualMatters(options.metric, []) } = options;
    const clear = saying.filter(({ side }) => side !== 'unclear');
    if (clear.length === 0) return heat.unclear(metric, regime, saying.length);
    if (clear.every(({ mean }) => Math.abs(mean) <= matters))
      return finding.inThisModel(finding.same([regime], metric.findings.same));
    const higher = clear.filter(({ side }) => side === 'above').length;
    const lower = clear.length - higher;
    const what = higher > 0 ? metric.findings.higher : metric.findings.lower;
    const counts = heat.inOf(higher > 0 ? higher : lower, saying.length);
    const said =
      each === 'seeds'
        ? finding.clearly([regime], what, undefined, counts)
        : finding.usually([regime], what, undefined, counts);
    return finding.inThisModel(heat.clear(said, higher > 0 ? lower : 0));
  }
  if (!apart) return heat.alike(metric, regime, saying.length);
  const means = saying.map(({ mean }) => mean);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const digits = digitsFor(high - low);
  return heat.ranges(metric, regime, formatNumber(low, digits, words), formatNumber(high, digits, words));
}
