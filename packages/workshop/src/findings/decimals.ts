import { metricNamed } from '@joined-up/core';

/** Digits after the decimal sign with which a metric is shown. */
export const decimalsFor = (metric: string): number =>
  metric === 'backlog' || metric === 'fragmentation' || metric === 'latency'
    ? 1
    : metric === 'decisionsPerMeeting'
      ? 2
      : 3;

/** Whether a metric is a share or an index in [0, 1]: tables for people tell it of a hundred. */
export const isOfHundred = (metric: string): boolean => metricNamed(metric)?.range[1] === 1;

/** How tables for people write a metric: times what, and with how many digits after the decimal sign. */
export const tableScale = (metric: string): { readonly factor: number; readonly decimals: number } =>
  isOfHundred(metric) ? { factor: 100, decimals: 1 } : { factor: 1, decimals: decimalsFor(metric) };
