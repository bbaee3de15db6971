import { nameOf, type Node } from '../../packages/core/compile/node.ts';
import { sourceFile } from '../../packages/core/compile/source.ts';

/** A formula of packages/core/src made wrong, as by a slip. */
export interface WrongFormula {
  /** Part of the month in which it acts. */
  readonly part: string;
  /** Source, from packages/core/src. */
  readonly file: string;
  /** The function or constant of that source with the formula. */
  readonly within: string;
  /** The right formula, found exactly once, whatever the line breaks. */
  readonly find: string;
  readonly replace: string;
  /** What the wrong model would say. */
  readonly meaning: string;
}

/** Wrong formulas in one function: right formula, wrong formula, and meaning. */
export const wrongIn = (
  part: string,
  file: string,
  within: string,
  ...slips: readonly (readonly [find: string, replace: string, meaning: string])[]
): readonly WrongFormula[] =>
  slips.map(([find, replace, meaning]) => ({ part, file, within, find, replace, meaning }));

/**
 * The source with the wrong formula in place of the right one.
 * @throws {Error} if the source has no such function, or the right formula is not in it exactly once
 */
export function madeWrong({ file, within, find, replace }: WrongFormula): string {
  const { text, body } = sourceFile(file);
  const named = body.find((node) => declares(node, within));
  if (named === undefined) throw new Error(`${file}: there is no ${within} any more`);
  const right = text.slice(named.start, named.end);
  const times = right.match(placesOf(find))?.length ?? 0;
  if (times !== 1) throw new Error(`${file}: expected once in ${within}, found ${times} times: ${find}`);
  const wrong = right.replace(placesOf(find), () => replace);
  return text.slice(0, named.start) + wrong + text.slice(named.end);
}

/** Does a statement declare this function, class or constant? */
function declares(node: Node, name: string): boolean {
  const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
  if (declared?.type === 'VariableDeclaration')
    return declared.declarations.some(({ id }) => nameOf(id) === name);
  return declared != null && 'id' in declared && declared.id !== null && nameOf(declared.id) === name;
}

/** Matches a formula by its words and signs, whatever the white space between them. */
const placesOf = (find: string): RegExp =>
  new RegExp(
    find
      .match(/\w+|[^\w\s]/g)!
      .map((sign) => sign.replace(/[^\w\s]/, '\\$&'))
      .join('\\s*'),
    'g',
  );
