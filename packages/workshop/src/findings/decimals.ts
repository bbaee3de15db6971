/** Decimals in which a metric is worth reading. */
export const decimalsFor = (metric: string): number =>
  metric === 'backlog' || metric === 'fragmentation' || metric === 'latency'
    ? 1
    : metric === 'decisionsPerMeeting'
      ? 2
      : 3;
