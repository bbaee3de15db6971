/** One thing wrong with an input: where, what was expected, what was found, and how to mend it. */
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

/** A value as problems show it: texts in quotes. */
export const asFound = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : String(value);

/** A path, or its steps, joined only if there is a problem. */
export type Path = string | readonly (string | number)[];

export const pathOf = (path: Path): string => (typeof path === 'string' ? path : path.join('.'));

/**
 * A text that is safe to show: characters that move the cursor, change colours or turn the direction of
 * reading are escaped, as are those that XML does not allow (lone surrogates, U+FFFE, U+FFFF). Line ends
 * and tabs stay. Names and keys in files come from strangers.
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
 * Can this name a thing? Not empty, and not a property that every object inherits, such as `toString`:
 * looking it up would find something.
 */
export const isName = (id: unknown): id is string => typeof id === 'string' && id !== '' && !(id in {});

/** What `isName` asks for, in words. */
export const NAME = "a name that is not one of JavaScript's own, such as toString";
