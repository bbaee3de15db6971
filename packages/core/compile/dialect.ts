import { posix } from 'node:path';
import { nameOf, walk, type Node } from './node.ts';
import { columnOf, isRecord } from './records.ts';
import { followed, type SourceFile } from './source.ts';

/** The file that holds the classes of records (see `classesOf`). */
export const RECORDS = 'records.ts';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * Translates a file of the month into AssemblyScript. The month keeps to what the two languages share; the
 * differences are these:
 *
 * - types come from the classes of records; interfaces and imports of other types fall away;
 * - a column is a `StaticArray`, a list of records too, `undefined` is `null`, and a path has no ending;
 * - `Number.NaN` and `Number.isNaN` have no `Number`;
 * - calls that tell a witness are left out; of a call that lets behaviours decide
 *   (`behaviours/decisions.ts`) only the last argument is left, which is the model's own answer.
 *
 * So what is compiled declares whole numbers as `i32` and other numbers, where a literal would not say so,
 * as `number`; it uses functions, `for` and `while`, records and columns; no closures, no destructuring,
 * no `for … of`.
 */
export function inAssemblyScript({ path, text, body }: SourceFile): string {
  const used = new Set<string>();
  const absent = new Set<string>();
  const changes: Change[] = [];
  const change = ({ start, end }: Node, by: string): boolean => {
    changes.push({ start, end, by });
    return false;
  };
  const enter = (node: Node): boolean => {
    switch (node.type) {
      case 'ImportDeclaration':
        if (followed(path, node) !== undefined) return true;
        for (const { local } of node.specifiers) if (node.importKind !== 'type') absent.add(local.name);
        return change(node, '');
      case 'ExportNamedDeclaration':
        return node.declaration?.type === 'TSInterfaceDeclaration' ? change(node, '') : true;
      case 'ImportSpecifier':
        return node.importKind === 'type' ? change(withComma(node, text), '') : true;
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        return change(node, '');
      case 'ExpressionStatement': {
        const called =
          node.expression.type === 'CallExpression' ? nameOf(node.expression.callee) : undefined;
        return called !== undefined && absent.has(called) ? change(node, '') : true;
      }
      case 'CallExpression': {
        const usual = node.arguments.at(-1);
        if (usual === undefined || !absent.has(nameOf(node.callee) ?? '')) return true;
        changes.push({ start: node.start, end: usual.start, by: '(' });
        changes.push({ start: usual.end, end: node.end, by: ')' });
        walk(usual, enter);
        return false;
      }
      case 'Literal':
        return typeof node.value === 'string' ? change(node, `'${node.value.replace(/\.ts$/, '')}'`) : true;
      case 'TSTypeReference': {
        const name = nameOf(node.typeName);
        if (name !== undefined && isRecord(name)) used.add(name);
        const column = columnOf(name);
        return column === undefined ? true : change(node, column);
      }
      case 'TSArrayType':
        changes.push({ start: node.start, end: node.elementType.start, by: 'StaticArray<' });
        changes.push({ start: node.elementType.end, end: node.end, by: '>' });
        return true;
      case 'TSTypeOperator':
        changes.push({ start: node.start, end: node.typeAnnotation.start, by: '' });
        return true;
      case 'TSUndefinedKeyword':
        return change(node, 'null');
      case 'TSBooleanKeyword':
        return change(node, 'bool');
      case 'NewExpression': {
        const column = columnOf(nameOf(node.callee));
        if (column !== undefined) change(node.callee, column);
        return true;
      }
      case 'MemberExpression':
        return nameOf(node.object) === 'Number' ? change(node, nameOf(node.property)!) : true;
      default:
        return true;
    }
  };
  walk(body, enter);
  const from = posix.relative(posix.dirname(path), RECORDS.replace('.ts', ''));
  const imports =
    used.size === 0
      ? ''
      : `import { ${[...used].join(', ')} } from '${from.startsWith('.') ? from : `./${from}`}';\n`;
  return imports + edited(text, changes);
}

/** A specifier and the comma after it. */
const withComma = (node: Node, text: string): Node => ({
  ...node,
  end: node.end + (/^\s*,/.exec(text.slice(node.end))?.[0].length ?? 0),
});

function edited(text: string, changes: readonly Change[]): string {
  let [result, at] = ['', 0];
  for (const { start, end, by } of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
