import { time, type TimeReading } from '@joined-up/core';
import type { Account } from '../claim.ts';
import { metric, seen, type Measure } from '../measure.ts';
import { armsAlong, valueAt, type Series } from '../series.ts';
import { meanOver } from '../world.ts';

const part = (id: keyof TimeReading, name: string): Measure =>
  seen(time, { id, name, range: [0, 1] }, (reading) => reading[id]);
const measures = [
  part('implementing', 'implementing'),
  part('meetings', 'meetings'),
  part('disruption', 'disruption'),
  part('blocked', 'waiting'),
  metric('outcome'),
];

/** Where capacity goes with each number of committees, and what comes of it. */
export const timeSpent = (series: Series): Account => ({
  id: 'time',
  title: `Where capacity goes, by ${series.lever}`,
  head: series.lever,
  rows: series.levels.map(({ label }) => label),
  arms: armsAlong(series),
  measures,
  columns: measures.map(({ name }) => ({ name, kind: 'value' })),
  values: (world) =>
    series.levels.map((level) =>
      measures.map((measure) => meanOver(world, (runs) => valueAt(level, measure, runs))),
    ),
  picture: 'time',
});
