import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keyOf } from '@joined-up/core';
import { parseAst } from 'rolldown/parseAst';

/** The use of a text in a source. */
export type Use = 'said' | 'help' | 'heading' | 'problem' | 'written' | 'other';

/** A text in a source, with its placeholders as `{0}`, `{1}`. */
export interface SourceText {
  readonly text: string;
  readonly use: Use;
  /** Path from the root of the repository. */
  readonly file: string;
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** A node of a syntax tree, as far as texts are concerned. */
interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/**
 * All texts in the sources of these packages, tests left out.
 * @param which - paths to read, all by default
 */
export function textsOfSources(packages: readonly string[], which = /./): readonly SourceText[] {
  return packages.flatMap((name) =>
    readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(^|\/)testing\/|\.d\.ts$/.test(file))
      .map((file) => `packages/${name}/src/${file}`)
      .filter((file) => which.test(file))
      .flatMap(textsOfSource),
  );
}

function textsOfSource(file: string): SourceText[] {
  const found: SourceText[] = [];
  const add = (use: Use, texts: readonly string[]): void => {
    found.push(...texts.map((text) => ({ text, use, file })));
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (!isNode(value)) return;
    const use = useOf(value);
    if (use !== undefined) {
      const [kind, told, rest] = use;
      add(kind, told.flatMap(textsOf));
      visit(rest);
      for (const each of told) visit(placesIn(each));
      return;
    }
    if (
      value.type === 'ImportDeclaration' ||
      (value.type === 'ExportNamedDeclaration' && isNode(value.source)) ||
      value.type === 'ExportAllDeclaration'
    )
      return;
    if (value.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(value.type)) return;
    if (isJoined(value)) {
      add('other', textsOf(value));
      visit(placesIn(value));
      return;
    }
    if (value.type === 'TemplateLiteral' || (value.type === 'Literal' && typeof value.value === 'string'))
      add('other', textsOf(value));
    for (const [name, each] of Object.entries(value)) if (name !== 'type' && name !== 'quasis') visit(each);
  };
  visit(parseAst(readFileSync(`${root}${file}`, 'utf8'), { lang: 'ts' }, file) as unknown);
  return found;
}

/** If a node holds texts: their use, their nodes, and what else is in the node. */
function useOf(node: Node): readonly [Use, readonly Node[], unknown] | undefined {
  if (node.type === 'TaggedTemplateExpression' && nameOf(node.tag) === 'say')
    return ['said', [node.quasi as Node], []];
  if (node.type === 'CallExpression') {
    const [callee, given] = [nameOf(node.callee), node.arguments as Node[]];
    if (callee === 'said') return ['said', given.slice(0, 1), []];
    if (callee === 'listTable' && given[0]?.type === 'ArrayExpression' && given.length < 3)
      return ['heading', given[0].elements as Node[], given.slice(1)];
    if (callee === 'description') return ['help', given.slice(0, 1), node.callee];
    if (callee === 'argument' || callee === 'option' || callee === 'requiredOption')
      return ['help', given.slice(1, 2), node.callee];
    if (['pairedRunsCommand', 'questionCommand', 'asked'].includes(callee) && given.length > 1)
      return ['help', given.slice(1, 2), []];
    if (callee === 'withAt') return ['help', given.slice(1, 2), given[0]];
    if (callee === 'write' && given[0]?.type === 'TemplateLiteral')
      return ['written', given.slice(0, 1), []];
    if (callee === 'readNumber') return ['problem', given.slice(2, 3), []];
    // Arguments: what is expected, what was found, how to mend it.
    if (/^refused?$/.test(callee) && given.length > 1 && given.every(isText))
      return ['problem', given.slice(0, 3), given.slice(3)];
  }
  // Maps of texts, by code of the system or kind of thing.
  if (
    node.type === 'VariableDeclarator' &&
    ['reasons', 'kinds'].includes(nameOf(node.id)) &&
    isNode(node.init)
  ) {
    const values = ((node.init.properties ?? []) as Node[]).map((each) => each.value as Node);
    return ['problem', values, []];
  }
  if (node.type === 'ObjectExpression') {
    const properties = (node.properties as Node[]).filter((each) => each.type === 'Property');
    const named = (name: string): Node | undefined => properties.find((each) => nameOf(each.key) === name);
    // A schema's own message is what it expects.
    if (['expected', 'mend', 'error'].some((name) => named(name) !== undefined)) {
      const told = PARTS.flatMap((name) => {
        const value = named(name)?.value;
        return isNode(value) ? [value] : [];
      });
      return ['problem', told, properties.filter((each) => !PARTS.includes(nameOf(each.key)))];
    }
  }
  return undefined;
}

/** Can a node be a text? */
const isText = (node: Node): boolean =>
  !['ObjectExpression', 'ArrowFunctionExpression'].includes(node.type);

/** Keys of texts in a problem or a schema. */
const PARTS = ['expected', 'found', 'mend', 'error'];

/** Of `a.b`, `b`. */
const nameOf = (node: unknown): string =>
  !isNode(node)
    ? ''
    : node.type === 'Identifier'
      ? String(node.name)
      : node.type === 'MemberExpression'
        ? nameOf(node.property)
        : '';

/** The texts that an expression can have: those of both branches, and fallbacks of suggestions. */
function textsOf(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TaggedTemplateExpression':
      return nameOf(node.tag) === 'counted' ? textsOf(node.quasi as Node) : [];
    case 'TemplateLiteral':
      return [keyOf((node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked))];
    case 'BinaryExpression':
      return isJoined(node) ? [joined(node)] : [];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent as Node), ...textsOf(node.alternate as Node)];
    case 'LogicalExpression':
      return [...textsOf(node.left as Node), ...textsOf(node.right as Node)];
    case 'CallExpression':
      return nameOf(node.callee) === 'suggest'
        ? (node.arguments as Node[]).slice(2, 3).flatMap(textsOf)
        : [];
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return textsOf(node.expression as Node);
    default:
      return [];
  }
}

/** Is it a text in pieces, such as `'a' + `b ${c}` + d`, one for each line of the source? */
const isJoined = (node: Node): boolean => piecesOf(node).length > 1 && piecesOf(node).some(isPiece);

const isPiece = ({ type, value }: Node): boolean =>
  type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');

/** What is added, one after the other. */
const piecesOf = (node: Node): Node[] =>
  node.type === 'BinaryExpression' && node.operator === '+'
    ? [...piecesOf(node.left as Node), ...piecesOf(node.right as Node)]
    : [node];

/** The whole text of one in pieces, its places counted through; what is no text of its own is a place. */
function joined(node: Node): string {
  const parts = [''];
  for (const piece of piecesOf(node)) {
    const [first, ...rest] =
      piece.type === 'Literal'
        ? [String(piece.value)]
        : piece.type === 'TemplateLiteral'
          ? (piece.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
          : ['', ''];
    parts.push(parts.pop()! + first, ...rest);
  }
  return keyOf(parts);
}

/** What fills the placeholders of a text, and other parts of an expression of texts. */
function placesIn(node: Node): unknown[] {
  switch (node.type) {
    case 'Literal':
      return [];
    case 'TemplateLiteral':
      return node.expressions as unknown[];
    case 'BinaryExpression':
      return isJoined(node) ? piecesOf(node).flatMap(placesIn) : [node];
    case 'ConditionalExpression':
      return [node.test, ...placesIn(node.consequent as Node), ...placesIn(node.alternate as Node)];
    case 'LogicalExpression':
      return [...placesIn(node.left as Node), ...placesIn(node.right as Node)];
    default:
      return [node];
  }
}
