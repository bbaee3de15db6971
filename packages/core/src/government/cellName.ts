import type { Need } from './government.ts';

/** A cell by the ids of its segment and its service. */
export type NamedCell = Pick<Need, 'segment' | 'service'>;

/** A unique name for a cell, whatever characters its ids hold: the length says where the first id ends. */
export const cellName = ({ segment, service }: NamedCell): string =>
  `${segment.length} ${segment} ${service}`;
