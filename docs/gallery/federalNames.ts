import { resolveParameters, type Named } from '@joined-up/core';
import { usFederal2024 } from '@joined-up/scenarios';

const byId = (things: readonly Named[]): Readonly<Record<string, string>> =>
  Object.fromEntries(things.map(({ id, name = id }) => [id, name]));

/** Names of the parts of the United States federal case, by id. */
export function federalNames() {
  const { ministries, segments, services, goals } = usFederal2024.government(
    1,
    resolveParameters(usFederal2024.parameters),
  );
  return {
    ministries: byId(ministries),
    units: byId(ministries.flatMap(({ units }) => units)),
    cells: { ...byId(segments), ...byId(services) },
    goals: byId(goals),
  };
}
