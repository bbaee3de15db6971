/** One name for a cell, whatever its two ids hold: the length says where the first one ends. */
export const cellName = ({
  segment,
  service,
}: {
  readonly segment: string;
  readonly service: string;
}): string => `${segment.length} ${segment} ${service}`;
