import { suggest } from '@joined-up/core';
import { describeValue } from './describeValue.ts';
import { idOf } from './loose.ts';
import type { PlacedProblem } from './placedProblem.ts';
import type { Path } from './positionOf.ts';

/** The ids of one kind of thing in a file; notes duplicate ids and unknown references. */
export class Register {
  readonly ids: readonly string[];
  readonly #kind: string;
  readonly #problems: PlacedProblem[];
  readonly #known: ReadonlySet<string>;

  constructor(
    kind: string,
    things: readonly { readonly value: unknown; readonly path: Path }[],
    problems: PlacedProblem[],
  ) {
    const known = new Set<string>();
    for (const { value, path } of things) {
      const id = idOf(value);
      if (id === undefined) continue;
      if (known.has(id))
        problems.push({
          path,
          expected: `an id that no other ${kind} has`,
          found: `'${id}' again`,
          mend: 'rename one of them',
        });
      known.add(id);
    }
    this.#kind = kind;
    this.#problems = problems;
    this.#known = known;
    this.ids = [...known];
  }

  /** Notes an unknown reference; anything but a text is ignored here, being a problem of shape. */
  check(value: unknown, path: Path): void {
    if (typeof value !== 'string' || this.#known.has(value)) return;
    this.#problems.push({
      path,
      expected: `the id of a ${this.#kind}`,
      found: describeValue(value),
      mend: suggest(value, this.ids, `add the ${this.#kind} or mend the id`),
    });
  }
}

/** The registers of a file, which its regimes refer to as well. */
export interface Registers {
  readonly goals: Register;
  readonly ministries: Register;
}
