import type { ExplorerData } from '../explorerData.ts';
import { parted, passing, type Choice, type Part } from './choice.ts';
import { coloursFor } from './colours.ts';
import type { Column, Places } from './columns.ts';

/** What a page shows at the moment. */
export interface View {
  readonly data: ExplorerData;
  readonly places: Places;
  readonly columns: readonly Column[];
  readonly choice: Choice;
  /** Runs that pass on all axes, mixed: any first part of them is a fair sample. */
  readonly chosen: Uint32Array;
  /** Some that do not, for comparison. */
  readonly others: Uint32Array;
  readonly colourOf: (run: number) => string;
  /** The world that somebody picked, and those of its runs that are chosen. */
  readonly picked: number | undefined;
  readonly ofPicked: Uint32Array;
  /** Columns of the scatter. */
  readonly across: Column;
  readonly up: Column;
}

/** What people asked the page to show. */
export interface Asked {
  readonly choice: Choice;
  readonly picked: number | undefined;
  /** Index of the regime that outcomes are compared to. */
  readonly reference: number | undefined;
  /** Ids of columns. */
  readonly colourBy: string;
  readonly across: string;
  readonly up: string;
}

/** What people can do on the page. */
export interface Acts {
  /** Chooses a part of a column; `undefined` removes the choice. */
  choose(column: string, part: Part | undefined): void;
  pick(world: number | undefined): void;
}

/** At most this many runs are drawn in grey behind those that are chosen. */
const OTHERS = 2000;

/** What a page shows at first. */
export function askedFirst(columns: readonly Column[]): Asked {
  const of = (kind: Column['kind']): Column[] => columns.filter((column) => column.kind === kind);
  const outcomes = of('outcome');
  // The parameter with most values, so that dots do not line up in two columns.
  const [finest = outcomes.at(1) ?? outcomes[0]] = of('parameter').toSorted(
    (a, b) => distinct(b) - distinct(a),
  );
  return {
    choice: new Map(),
    picked: undefined,
    reference: undefined,
    colourBy: columns.find(({ options }) => options !== undefined)?.id ?? '',
    across: finest.id,
    up: outcomes[0].id,
  };
}

const distinct = ({ values }: Column): number => new Set(values).size;

/** @param order - all runs, mixed */
export function viewOf(
  data: ExplorerData,
  places: Places,
  columns: readonly Column[],
  order: Uint32Array,
  { choice, picked, colourBy, across, up }: Asked,
): View {
  const { chosen, others } = parted(order, passing(columns, choice, places.runs), OTHERS);
  const named = (id: string): Column => columns.find((column) => column.id === id)!;
  const byColour = columns.find(({ id }) => id === colourBy);
  const palette =
    byColour?.kind === 'regime'
      ? data.regimes.map(({ colour }) => colour)
      : coloursFor(byColour?.options?.length ?? 1);
  return {
    data,
    places,
    columns,
    choice,
    chosen,
    others,
    colourOf: byColour === undefined ? () => palette[0] : (run) => palette[byColour.values[run]],
    picked,
    ofPicked: chosen.filter((run) => places.world[run] === picked),
    across: named(across),
    up: named(up),
  };
}
