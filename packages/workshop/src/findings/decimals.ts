/** Digits after the decimal sign with which a metric is shown. */
export const decimalsFor = (metric: string): number =>
  metric === 'backlog' || metric === 'fragmentation' || metric === 'latency'
    ? 1
    : metric === 'decisionsPerMeeting'
      ? 2
      : 3;
