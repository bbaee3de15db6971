/** Sampled worlds, and in which of them a thing happened. */
export interface Worlds {
  /** Names of the parameters that differ between worlds. */
  readonly names: readonly string[];
  /**
   * Options of parameters that are a choice, by name; their values in `points` are indices of this list,
   * without order.
   */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** Shape [world × name], row by row. */
  readonly points: ArrayLike<number>;
  /** Shape [world]: true for the cases to find, such as worlds where the centre wins. */
  readonly cases: readonly boolean[];
  /**
   * Shape [world]: worlds of the same number belong to one draw, such as one world under several regimes.
   * They are resampled together and count as a single observation in tests.
   * @defaultValue each world is a draw of its own
   */
  readonly groups?: readonly number[];
}

/**
 * The values of each parameter, shape [name][world].
 * @throws {RangeError} for a table of the wrong shape, without a row, or with a value that is no number or
 * no option
 */
export function columnsOf({ names, options, points, cases, groups }: Worlds): Float64Array[] {
  if (cases.length === 0) throw new RangeError('discovery: expected at least 1 world, received none');
  if (groups !== undefined && groups.length !== cases.length)
    throw new RangeError(
      `discovery: expected a group for each of ${cases.length} worlds, received ${groups.length}`,
    );
  if (points.length !== names.length * cases.length)
    throw new RangeError(
      `discovery: expected ${names.length * cases.length} values of parameters, received ${points.length}`,
    );
  const wrong = Array.from({ length: points.length }, (_, i) => i).find((i) => !Number.isFinite(points[i]));
  if (wrong !== undefined)
    throw new RangeError(
      `discovery: expected a number for ${names[wrong % names.length]} of world ` +
        `${Math.floor(wrong / names.length)}, received ${points[wrong]}`,
    );
  const columns = names.map((_, d) =>
    Float64Array.from({ length: cases.length }, (_value, world) => points[world * names.length + d]),
  );
  names.forEach((name, d) => {
    const own = options?.[name];
    const stray = own === undefined ? -1 : columns[d].findIndex((value) => own[value] === undefined);
    if (stray >= 0)
      throw new RangeError(
        `discovery: expected one of ${own!.length} options for ${name} of world ${stray}, ` +
          `received ${columns[d][stray]}`,
      );
  });
  return columns;
}

/** Some of the worlds, repeated or not. */
export function chosenWorlds(
  { names, points, cases, groups, ...rest }: Worlds,
  places: ArrayLike<number>,
): Worlds {
  const count = names.length;
  return {
    ...rest,
    names,
    ...(groups === undefined ? {} : { groups: Array.from(places, (place) => groups[place]) }),
    cases: Array.from(places, (place) => cases[place]),
    points: Float64Array.from(
      { length: places.length * count },
      (_, i) => points[places[Math.floor(i / count)] * count + (i % count)],
    ),
  };
}

/** Indices of the worlds of each draw. */
export function drawsOf({ cases, groups }: Worlds): readonly (readonly number[])[] {
  if (groups === undefined) return cases.map((_, world) => [world]);
  const draws = new Map<number, number[]>();
  groups.forEach((group, world) => {
    const own = draws.get(group);
    if (own === undefined) draws.set(group, [world]);
    else own.push(world);
  });
  return [...draws.values()];
}
