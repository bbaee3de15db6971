/** A sampled world. */
export interface StackWorld {
  /** Value of each parameter, by name. */
  readonly settings: Readonly<Record<string, number>>;
  /**
   * Whether what is looked for happened. A number is a paired difference: it happens above 0. `null`:
   * missing.
   */
  readonly happens: boolean | number | null;
}

/** A parameter in bins. */
export interface StackAxis {
  /** Name of the parameter. */
  readonly name: string;
  /** Values at the ends of bins, rising; one more than there are bins. */
  readonly edges: readonly number[];
  /** For a parameter that is a choice: the option that each bin holds. */
  readonly options?: readonly string[];
}

/** Worlds that share a bin of every parameter. */
export interface StackCell {
  /** Bin of each parameter, from 0, in the order of the axes. */
  readonly bins: readonly number[];
  /** How many worlds there are in it. */
  readonly worlds: number;
  /** In how many of them it happens. */
  readonly happening: number;
}

/** Worlds sorted into bins of two to four parameters: what `dimensionalStacking` draws. */
export interface WorldStack {
  /** Outer across, outer up, inner across, inner up: as many as there are parameters. */
  readonly axes: readonly StackAxis[];
  /** Every combination of bins, empty ones too. */
  readonly cells: readonly StackCell[];
}

/**
 * Dimensional stacking: cuts each parameter's range into equal bins and counts worlds in every combination
 * of bins. A parameter with fewer values than bins has a bin for each value; a choice has one for each
 * option that occurs.
 * @param names - two to four parameters: outer across, outer up, inner across, inner up
 * @param bins - for each parameter that is not a choice, 2 or 3
 * @param choices - options of parameters that are a choice, by name: their settings are indices into this
 * list
 * @throws {RangeError} for another number of parameters or bins, or a parameter that does not vary
 * @see LeBlanc, Ward & Wittels (1990), Visualization '90; Suzuki, Stern & Manzocchi (2015), SPE Annual
 * Technical Conference
 */
export function stackWorlds(
  worlds: readonly StackWorld[],
  names: readonly string[],
  bins: 2 | 3 = 3,
  choices: Readonly<Record<string, readonly string[]>> = {},
): WorldStack {
  if (names.length < 2 || names.length > 4)
    throw new RangeError(`parameters to stack: expected two to four, received ${names.length}`);
  if (bins !== 2 && bins !== 3) throw new RangeError(`bins: expected 2 or 3, received ${String(bins)}`);
  const known = worlds.filter(({ happens }) => happens !== null);
  const axes = names.map((name): StackAxis => {
    const values = known.map(({ settings }) => settings[name]);
    const options = Object.hasOwn(choices, name) ? choices[name] : undefined;
    return options === undefined
      ? { name, edges: edgesOf(name, values, bins) }
      : axisOfChoice(name, values, options);
  });
  const counted = new Map(
    combinations(axes.map(({ edges }) => edges.length - 1)).map((at) => [
      at.join(' '),
      { bins: at, worlds: 0, happening: 0 },
    ]),
  );
  for (const { settings, happens } of known) {
    const cell = counted.get(axes.map((axis) => binOf(settings[axis.name], axis)).join(' '))!;
    cell.worlds++;
    if (happens === true || Number(happens) > 0) cell.happening++;
  }
  return { axes, cells: [...counted.values()] };
}

function edgesOf(name: string, values: readonly number[], most: number): readonly number[] {
  const levels = new Set(values).size;
  if (levels < 2 || values.some((value) => !Number.isFinite(value)))
    throw new RangeError(
      `values of ${name}: expected at least two, all of them numbers, ` +
        `received ${[...new Set(values)].slice(0, 3).join(', ') || 'none'}`,
    );
  const bins = Math.min(most, levels);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low + ((high - low) * i) / bins));
}

/** A bin for each option that occurs, in the order of the list, around its index. */
function axisOfChoice(name: string, values: readonly number[], options: readonly string[]): StackAxis {
  const places = [...new Set(values)].sort((a, b) => a - b);
  if (places.length < 2 || places.some((place) => options[place] === undefined))
    throw new RangeError(
      `values of ${name}: expected at least two of ${options.length} options, ` +
        `received ${places.slice(0, 3).join(', ') || 'none'}`,
    );
  return {
    name,
    edges: [...places.map((place) => place - 0.5), places.at(-1)! + 0.5],
    options: places.map((place) => options[place]),
  };
}

/** A bin holds its lower edge but not its upper one; the last bin holds both. */
function binOf(value: number, { edges }: StackAxis): number {
  let bin = 0;
  while (bin < edges.length - 2 && value >= edges[bin + 1]) bin++;
  return bin;
}

/** All combinations of indices below these counts, the last one running fastest. */
const combinations = (counts: readonly number[]): readonly (readonly number[])[] =>
  counts.reduce<readonly (readonly number[])[]>(
    (all, count) => all.flatMap((begun) => Array.from({ length: count }, (_, i) => [...begun, i])),
    [[]],
  );
