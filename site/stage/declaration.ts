import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { declarationOf, faces, groupsOf, sourceOf } from './faces.ts';

/**
 * A tag of a docstring: `@throws {InputError} for broken text` has the name `throws` and the type
 * `InputError`.
 */
export interface Tag {
  readonly name: string;
  /** Parameter of a `@param`. */
  readonly of: string;
  readonly type: string;
  readonly text: string;
}

/** A property or method of an exported type. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  /** Its code, on one line. */
  readonly type: string;
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** The reference's entry for one exported name. */
export interface Declaration {
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'constant';
  /** Its code, without bodies and comments. */
  readonly code: string;
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly members: readonly Member[];
  readonly file: string;
  readonly line: number;
  /** Declarations of this repository that its types use: `file#name`. */
  readonly names: ReadonlySet<string>;
}

const printer = ts.createPrinter({ removeComments: true });
const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').trim();

function docsOf(node: ts.Node): { text: string; tags: Tag[] } {
  const docs = (node as ts.Node & { jsDoc?: readonly ts.JSDoc[] }).jsDoc ?? [];
  const tags = docs
    .flatMap((doc) => [...(doc.tags ?? [])])
    .map((tag) => {
      const { typeExpression } = tag as ts.JSDocTag & { typeExpression?: ts.Node };
      return {
        name: tag.tagName.text,
        of: ts.isJSDocParameterTag(tag) ? tag.name.getText() : '',
        type: typeExpression?.getText().replaceAll(/^\{|\}$/g, '') ?? '',
        text: textOf(tag.comment).replace(/^- /, ''),
      };
    });
  return { text: docs.map(({ comment }) => textOf(comment)).join('\n\n'), tags };
}

/** Code formatted on one line. */
const onOneLine = (code: string): string =>
  code
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/([[(]) /g, '$1')
    .replaceAll(/,? ([\])])/g, '$1');

/** A node as code without its comments; on one line if it is short. */
function codeOf(node: ts.Node): string {
  const code = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).trim();
  const short = onOneLine(code);
  return short.length <= 72 ? short : code;
}

const indented = (parameter: string): string => `  ${parameter.replaceAll('\n', '\n  ')},\n`;

/** Parameters and return type of something callable. */
function signatureOf(node: ts.SignatureDeclaration, arrow: string): string {
  const generic =
    node.typeParameters === undefined ? '' : `<${node.typeParameters.map(codeOf).join(', ')}>`;
  const parameters = node.parameters.map((parameter) => {
    const { name, type, questionToken, initializer, dotDotDotToken } = parameter;
    const said = ts.isIdentifier(name) ? name.text : 'options';
    const optional = questionToken !== undefined || initializer !== undefined ? '?' : '';
    const kind =
      type === undefined
        ? initializer === undefined
          ? 'unknown'
          : typeOfValue(initializer)
        : codeOf(type);
    return `${dotDotDotToken === undefined ? '' : '...'}${said}${optional}: ${kind}`;
  });
  const short = parameters.join(', ');
  const list = short.length > 56 ? `\n${parameters.map(indented).join('')}` : short;
  return `${generic}(${list})${node.type === undefined ? '' : `${arrow}${codeOf(node.type)}`}`;
}

/** The type of a default value, where the code states none. */
function typeOfValue(value: ts.Expression): string {
  if (ts.isNumericLiteral(value)) return 'number';
  if (ts.isStringLiteral(value)) return 'string';
  return value.kind === ts.SyntaxKind.TrueKeyword || value.kind === ts.SyntaxKind.FalseKeyword
    ? 'boolean'
    : 'unknown';
}

const isHidden = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  ts
    .getModifiers(node)
    ?.some(
      ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
    ) === true;

/** Members that users may read or call, with docstrings. */
function membersOf(elements: readonly (ts.TypeElement | ts.ClassElement)[]): Member[] {
  return elements.flatMap((element) => {
    const { name } = element;
    if (name === undefined || ts.isPrivateIdentifier(name) || isHidden(element)) return [];
    const said = name.getText();
    if (said.startsWith('[')) return [];
    const optional = 'questionToken' in element && element.questionToken !== undefined;
    const callable = ts.isMethodSignature(element) || ts.isMethodDeclaration(element);
    const { type } = element as { type?: ts.TypeNode };
    const kind = callable ? signatureOf(element, ' => ') : type === undefined ? '' : codeOf(type);
    return [{ name: said, optional, type: onOneLine(kind), ...docsOf(element) }];
  });
}

/** The members of a literal type. */
function literalMembers(type: ts.TypeNode | undefined): Member[] {
  if (type === undefined) return [];
  if (ts.isTypeLiteralNode(type)) return membersOf(type.members);
  return ts.isIntersectionTypeNode(type) ? type.types.flatMap(literalMembers) : [];
}

function kindCodeMembers(node: ts.Node, name: string): Pick<Declaration, 'kind' | 'code' | 'members'> {
  if (ts.isFunctionDeclaration(node)) {
    const asynchronous = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)
      ? 'async '
      : '';
    return {
      kind: 'function',
      code: `${asynchronous}function ${name}${signatureOf(node, ': ')}`,
      members: [],
    };
  }
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    const kind = ts.isClassDeclaration(node) ? 'class' : 'interface';
    const generic =
      node.typeParameters === undefined ? '' : `<${node.typeParameters.map(codeOf).join(', ')}>`;
    const heritage = (node.heritageClauses ?? []).map((clause) => ` ${codeOf(clause)}`).join('');
    return {
      kind,
      code: `${kind} ${name}${generic}${onOneLine(heritage)}`,
      members: membersOf([...node.members]),
    };
  }
  if (ts.isTypeAliasDeclaration(node)) {
    const members = literalMembers(node.type);
    const generic =
      node.typeParameters === undefined ? '' : `<${node.typeParameters.map(codeOf).join(', ')}>`;
    return { kind: 'type', code: `type ${name}${generic} = ${codeOf(node.type)}`, members };
  }
  const { type, initializer } = node as ts.VariableDeclaration;
  if (
    type === undefined &&
    initializer !== undefined &&
    (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
  )
    return { kind: 'function', code: `const ${name}: ${signatureOf(initializer, ' => ')}`, members: [] };
  const value = initializer === undefined ? '' : onOneLine(codeOf(initializer));
  const said = type === undefined ? (value.length <= 80 ? ` = ${value}` : '') : `: ${codeOf(type)}`;
  return { kind: 'constant', code: `const ${name}${said}`, members: [] };
}

/** The file in which a name that a file uses is declared, if it is in this repository. */
function homeOf(name: string, source: ts.SourceFile): string | undefined {
  const here = declarationOf({ name, inside: name, file: source.fileName });
  if (here !== undefined) return `${here.getSourceFile().fileName}#${name}`;
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    const one = bindings.elements.find((element) => element.name.text === name);
    if (one === undefined) continue;
    const words = (statement.moduleSpecifier as ts.StringLiteral).text;
    const file = words.startsWith('.') ? posix.join(dirname(source.fileName), words) : faces[words];
    if (file === undefined) return undefined;
    const inside = (one.propertyName ?? one.name).text;
    const declared = declarationOf({ name, inside, file });
    if (declared === undefined) return undefined;
    const { name: own } = declared as ts.Node & { name: ts.Identifier };
    return `${declared.getSourceFile().fileName}#${own.text}`;
  }
  return undefined;
}

/** Names in all types of a declaration, without bodies. */
function namesIn(node: ts.Node, source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const look = (one: ts.Node): void => {
    if (ts.isBlock(one)) return;
    if (ts.isTypeReferenceNode(one) && ts.isIdentifier(one.typeName)) names.add(one.typeName.text);
    if (ts.isExpressionWithTypeArguments(one) && ts.isIdentifier(one.expression))
      names.add(one.expression.text);
    ts.forEachChild(one, look);
  };
  look(node);
  return new Set([...names].flatMap((name) => homeOf(name, source) ?? []));
}

/** Describes an exported name. @throws {Error} if its declaration cannot be found */
export function describe(exported: Parameters<typeof declarationOf>[0]): Declaration {
  const node = declarationOf(exported);
  if (node === undefined) throw new Error(`${exported.name} is declared nowhere (${exported.file})`);
  const source = sourceOf(node.getSourceFile().fileName);
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return {
    ...kindCodeMembers(node, exported.name),
    ...docsOf(holder),
    file: source.fileName,
    line: source.getLineAndCharacterOfPosition(holder.getStart()).line + 1,
    names: namesIn(node, source),
  };
}

/** Keys and members of exported types without a docstring: `Goal.weight (packages/core/src/…)`. */
export const undocumentedKeys = (): string[] => {
  const all = Object.values(faces)
    .flatMap(groupsOf)
    .flatMap(({ exports }) => exports)
    .flatMap((exported) => {
      const { members, file } = describe(exported);
      return members
        .filter(({ text }) => text === '')
        .map(({ name }) => `${exported.name}.${name} (${file})`);
    });
  return [...new Set(all)];
};
