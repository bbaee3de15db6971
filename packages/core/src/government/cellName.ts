import type { Need } from './government.ts';

/** A cell as a government says it: by the ids of a segment and a service. */
export type NamedCell = Pick<Need, 'segment' | 'service'>;

/** One name for a cell, whatever its two ids hold: the length says where the first one ends. */
export const cellName = ({ segment, service }: NamedCell): string =>
  `${segment.length} ${segment} ${service}`;
