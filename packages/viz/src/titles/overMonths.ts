import { partsAtMonth } from '@joined-up/core';
import type { Words } from './words.ts';

/** Over which months a metric is averaged; empty if its name says at which month it is read. */
export const overMonths = (metric: string, { charts }: Pick<Words, 'charts'>): readonly string[] =>
  partsAtMonth(metric) === undefined ? [charts.lastMonths(24)] : [];
