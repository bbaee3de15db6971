/** Sampled worlds, and in which of them a thing happened. */
export interface Worlds {
  /** Of the parameters that differ between worlds. */
  readonly names: readonly string[];
  /** Options of parameters that are a choice, by name: their values in `points` are places in this list, from 0 on, and have no order. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** Shape [world × name], row by row. */
  readonly points: ArrayLike<number>;
  /** Shape [world]: the cases to find, such as worlds where the centre wins. */
  readonly cases: readonly boolean[];
}

/** The values of each parameter, shape [name][world]. @throws {RangeError} for a table that does not fit, without a row, or with a value that is no number or no option */
export function columnsOf({ names, options, points, cases }: Worlds): Float64Array[] {
  if (cases.length === 0) throw new RangeError('discovery: expected at least 1 world, received none');
  if (points.length !== names.length * cases.length)
    throw new RangeError(
      `discovery: expected ${names.length * cases.length} values of parameters, received ${points.length}`,
    );
  const wrong = Array.from({ length: points.length }, (_, i) => i).find((i) => !Number.isFinite(points[i]));
  if (wrong !== undefined)
    throw new RangeError(
      `discovery: expected a number for ${names[wrong % names.length]} of world ${Math.floor(wrong / names.length)}, received ${points[wrong]}`,
    );
  const columns = names.map((_, d) =>
    Float64Array.from({ length: cases.length }, (_value, world) => points[world * names.length + d]),
  );
  names.forEach((name, d) => {
    const own = options?.[name];
    const stray = own === undefined ? -1 : columns[d].findIndex((value) => own[value] === undefined);
    if (stray >= 0)
      throw new RangeError(
        `discovery: expected one of ${own!.length} options for ${name} of world ${stray}, received ${columns[d][stray]}`,
      );
  });
  return columns;
}

/** Some of the worlds, repeated or not. */
export function chosenWorlds({ names, points, cases, ...rest }: Worlds, places: ArrayLike<number>): Worlds {
  const count = names.length;
  return {
    ...rest,
    names,
    cases: Array.from(places, (place) => cases[place]),
    points: Float64Array.from(
      { length: places.length * count },
      (_, i) => points[places[Math.floor(i / count)] * count + (i % count)],
    ),
  };
}
