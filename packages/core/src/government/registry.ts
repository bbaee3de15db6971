import { suggest } from '../nearest.ts';
import { pathOf, type Path, type Problem } from '../problems.ts';
import type { Named } from './government.ts';

/** Indices of things by id; collects problems of ids, so that all are reported at once. */
export class Registry {
  readonly #places = new Map<string, number>();
  readonly #kind: string;
  readonly #problems: Problem[];

  constructor(kind: string, things: readonly Named[], path: string, problems: Problem[]) {
    this.#kind = kind;
    this.#problems = problems;
    things.forEach(({ id }, place) => {
      if (this.#places.has(id))
        problems.push({
          path: `${path}.${place}.id`,
          expected: `an id that no other ${kind} has`,
          found: `'${id}' again`,
          mend: 'rename one of them',
        });
      else this.#places.set(id, place);
    });
  }

  /** The index of an id, or −1. */
  find = (id: string): number => this.#places.get(id) ?? -1;

  /**
   * The index of an id, or −1 and a problem.
   * @param path - where the id stands; called only for an unknown id
   */
  place(id: string, path: () => Path): number {
    const place = this.find(id);
    return place >= 0 ? place : this.check(id, path(), this.#problems);
  }

  /** As `place`, but adds to another list of problems. */
  check(id: string, path: Path, problems: Problem[]): number {
    const place = this.find(id);
    if (place >= 0) return place;
    problems.push({
      path: pathOf(path),
      expected: `the id of a ${this.#kind}`,
      found: `'${id}'`,
      mend: suggest(id, [...this.#places.keys()], `add the ${this.#kind} or mend the id`),
    });
    return -1;
  }
}
