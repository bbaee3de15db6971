/** One thing wrong with what somebody handed in: where, what was expected, what was found, and how to mend it. */
export interface Problem {
  /** Place in the input, e.g. `ministries.2.units.0.capacity`; empty for the whole. */
  readonly path: string;
  /** What should stand there, in words. */
  readonly expected: string;
  /** What stands there. */
  readonly found: string;
  /** A step that would help, as an order; e.g. `did you mean 'stocktakes'?`. */
  readonly mend?: string;
}

/** A value as a problem says that it was found. */
export const asFound = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : String(value);

/** A path, or its steps: joined only when there is something to tell of it. */
export type Path = string | readonly (string | number)[];

export const pathOf = (path: Path): string => (typeof path === 'string' ? path : path.join('.'));

/**
 * A text in which nothing steers the screen that shows it: characters that move the cursor, change colours
 * or turn the direction of reading are spelt out, as are those that no XML may hold (halves of characters,
 * U+FFFE, U+FFFF). Names and keys of files come from strangers. Ends of lines and tabs stay.
 */
export const visible = (text: string): string =>
  text.replaceAll(
    /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** All that is wrong with an input, at once. For people: the message needs no stack trace. */
export class InputError extends Error {
  /** `'InputError'`, by which to tell it from other errors. */
  override readonly name = 'InputError';
  /** Where the input came from: a file, an option. */
  readonly source: string;
  /** Everything that is wrong, in the order of the input. */
  readonly problems: readonly Problem[];

  constructor(source: string, problems: readonly Problem[]) {
    super([visible(source), ...problems.map((problem) => `  ${describeProblem(problem)}`)].join('\n'));
    this.source = source;
    this.problems = problems;
  }
}

/** One line: `path: expected …, found …; mend`. */
export const describeProblem = ({ path, expected, found, mend }: Problem): string =>
  visible(
    `${path === '' ? '' : `${path}: `}expected ${expected}, found ${found}${mend === undefined ? '' : `; ${mend}`}`,
  );

/**
 * Is it a name for a thing? Not one that every plain object has by itself, such as `toString`: it would
 * find what is not there.
 */
export const isName = (id: unknown): id is string => typeof id === 'string' && id !== '' && !(id in {});

/** What `isName` asks for, in words. */
export const NAME = 'a name, and none that JavaScript needs itself';
