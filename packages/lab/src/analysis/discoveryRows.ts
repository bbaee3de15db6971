import type { WorldRow, WorldsOptions } from '@joined-up/viz';
import type { Discovered } from './discover.ts';
import { choiceNames } from '../choices/choiceNames.ts';
import { inBox } from './inBox.ts';
import { rankedParameters } from './rankedParameters.ts';

/** The worlds of a discovery as rows for `worldsMap`, over the two parameters that matter most, with all its boxes. */
export function discoveryRows({ asked, side, threshold, worlds, cases, where }: Discovered): {
  readonly rows: WorldRow[];
  readonly what: WorldsOptions;
} {
  const { outcome: metric, regime, reference } = asked;
  const boxes = (where?.boxes ?? []).map(({ found }) => found.limits).filter((limits) => limits.length > 0);
  const [xName, yName = xName] = rankedParameters({ worlds, where });
  const [x, y] = [worlds.names.indexOf(xName), worlds.names.indexOf(yName)];
  return {
    rows: worlds.points.map((point, world) => ({
      x: point[x],
      y: point[y],
      happens: cases[world],
      inBox: boxes.some((limits) => inBox(worlds, point, limits)),
    })),
    what: {
      metric,
      ...(reference === undefined ? {} : { regime, reference }),
      side,
      threshold,
      xName,
      yName,
      names: choiceNames(),
      boxes,
      choices: worlds.options,
    },
  };
}
