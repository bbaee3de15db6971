/** Smallest difference that matters, in the unit of the metric: below it a title says "barely differs". Shares: one point in a hundred. */
export const mattersFor = (metric: string): number => {
  switch (metric) {
    case 'fragmentation':
      return 0.1;
    case 'latency':
      return 0.1;
    case 'backlog':
      return 1;
    case 'decisionsPerMeeting':
      return 0.05;
    default:
      return 0.01;
  }
};

/** Decimals in which a metric is worth reading. */
export const decimalsFor = (metric: string): number =>
  metric === 'backlog' || metric === 'fragmentation' || metric === 'latency'
    ? 1
    : metric === 'decisionsPerMeeting'
      ? 2
      : 3;
