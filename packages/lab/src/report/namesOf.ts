import type { Government, RegimeMaker } from '@joined-up/core';

/** Names that people read, by id: of segments, services, ministries, and regimes of one's own. */
export const namesOf = ({ segments, services, ministries }: Government, regimes: readonly RegimeMaker[]): Record<string, string> =>
  Object.fromEntries([...segments, ...services, ...ministries, ...regimes].flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
