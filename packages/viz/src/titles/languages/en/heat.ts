import type { HeatWords } from '../../heatWords.ts';
import { plural } from '../plural.ts';

const spread = (least: number, most: number, one: string, many: string): string =>
  least === most ? plural(most, one, many) : `${least} to ${plural(most, one, many)}`;

export const heat: HeatWords = {
  clear: (sentence, opposite) => `${sentence}${opposite === 0 ? '' : `, the opposite in ${opposite}`}`,
  inOf: (count, of) => `in ${count} of ${plural(of, 'setting', 'settings')}`,
  unclear: (metric, regime, of) =>
    `In this model, no clear difference ${metric.findings.clear} with ${regime.under} in any of ${of} settings`,
  ranges: (metric, regime, low, high) =>
    `In this model, ${metric.subject} goes from ${low} to ${high} under ${regime.under}`,
  alike: (metric, regime, of) =>
    `In this model, no clear difference ${metric.findings.clear} between ${of} settings with ${regime.under}`,
  nothing: (metric) => `In this model, no setting has enough runs to say anything about ${metric.subject}`,
  meanOver: (count) => `a square is the mean of ${count}`,
  seeds: (least, most) => spread(least, most, 'seed', 'seeds'),
  worlds: (least, most) => spread(least, most, 'world', 'worlds'),
  maybeLuck: 'could be luck alone',
  worldsDisagree: 'worlds disagree',
  notApart: 'cannot be told apart',
  fewSeeds: (least) => `fewer than ${plural(least, 'seed', 'seeds')}: too few to say`,
  luckNote: (squares) =>
    `Hatched: the interval of the mean includes zero (Student's; the intervals of all ${squares} settings hold together in 95\u00A0% of cases). It measures luck alone.`,
  worldsNote:
    'Other parameters differ between the worlds of a square; a world counts by the mean of its seeds.',
  disagreeNote: 'Hatched: fewer than four in five of them lie on one side of zero.',
  apartNote:
    'Hatched: the highest setting cannot be told from the lowest (95\u00A0%, as strict as if all pairs were tried).',
  mean: 'Mean',
  count: { seeds: 'Seeds', worlds: 'Worlds' },
  interval: "Interval (Student's, all settings together 95\u00A0%)",
  above: 'Share above zero',
  verdict: 'Which side of zero',
  sides: { above: 'above', below: 'below', unclear: 'not clear', few: 'too few to say' },
};
