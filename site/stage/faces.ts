import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { textOf } from './place.ts';

/** Public entry points, by import name: the file that exports, as a path from the repository. */
export const faces: Readonly<Record<string, string>> = Object.fromEntries(
  ['core', 'scenarios', 'statistics', 'claims', 'viz', 'lab', 'workshop', 'workers'].flatMap((folder) => {
    const { name, exports } = JSON.parse(textOf(`packages/${folder}/package.json`)) as {
      name: string;
      exports: Readonly<Record<string, string>>;
    };
    return Object.entries(exports)
      .filter(([, file]) => file.endsWith('.ts'))
      .map(([path, file]) => [posix.join(name, path), posix.join(`packages/${folder}`, file)]);
  }),
);

/** Names that an entry point exports together, under one comment. */
export interface Group {
  /** Text of the comment; may be empty. */
  readonly title: string;
  readonly exports: readonly Exported[];
}

/** A name that an entry point exports, and where it comes from. */
export interface Exported {
  /** Name for users. */
  readonly name: string;
  /** Name in its file. */
  readonly inside: string;
  /** The file, from the repository. */
  readonly file: string;
}

const sources = new Map<string, ts.SourceFile>();

/** A file of the repository, parsed without type checking. */
export function sourceOf(path: string): ts.SourceFile {
  let source = sources.get(path);
  if (source === undefined)
    sources.set(path, (source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)));
  return source;
}

/** The file that an import path in a file leads to. */
const imported = (from: string, words: string): string =>
  words.startsWith('.') ? posix.join(dirname(from), words) : faces[words];

/** The comment right before a statement, without its slashes. */
function commentBefore(statement: ts.Statement, text: string): string {
  const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const own = comments.filter(({ kind }) => kind === ts.SyntaxKind.SingleLineCommentTrivia);
  return own.map(({ pos, end }) => text.slice(pos + 2, end).trim()).join(' ');
}

/** What an entry point exports, grouped by its comments. */
export function groupsOf(face: string): Group[] {
  const source = sourceOf(face);
  const groups: { title: string; exports: Exported[] }[] = [];
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement)) {
      const own = declared(statement);
      if (own.length === 0) continue;
      groups[0] ??= { title: '', exports: [] };
      groups.at(-1)!.exports.push(...own.map((name) => ({ name, inside: name, file: face })));
      continue;
    }
    const { exportClause, moduleSpecifier } = statement;
    const words = (moduleSpecifier as ts.StringLiteral | undefined)?.text;
    if (words !== undefined && exportClause === undefined) {
      groups.push(
        ...groupsOf(imported(face, words)).map((group) => ({ ...group, exports: [...group.exports] })),
      );
      continue;
    }
    if (words === undefined || exportClause === undefined || !ts.isNamedExports(exportClause))
      throw new Error(`${face}: expected \`export … from …\`, found ${statement.getText()}`);
    const title = commentBefore(statement, source.text);
    if (title !== '' || groups.length === 0) groups.push({ title, exports: [] });
    const file = imported(face, words);
    groups.at(-1)!.exports.push(
      ...exportClause.elements.map(({ name, propertyName }) => ({
        name: name.text,
        inside: (propertyName ?? name).text,
        file,
      })),
    );
  }
  return groups.filter(({ exports }) => exports.length > 0);
}

/** Names that a statement declares and exports. */
function declared(statement: ts.Statement): string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported !== true) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { name?: ts.Identifier };
  return name === undefined ? [] : [name.text];
}

/** The declaration of a name, through any number of re-exports. */
export function declarationOf({ inside, file }: Exported): ts.Node | undefined {
  for (const statement of sourceOf(file).statements) {
    if (declared(statement).includes(inside))
      return ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.find(({ name }) => name.getText() === inside)
        : statement;
    if (!ts.isExportDeclaration(statement)) continue;
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined && moduleSpecifier !== undefined) {
      const there = imported(file, (moduleSpecifier as ts.StringLiteral).text);
      const declaration = declarationOf({ name: inside, inside, file: there });
      if (declaration !== undefined) return declaration;
    }
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) continue;
    const handed = exportClause.elements.find(({ name }) => name.text === inside);
    if (handed === undefined) continue;
    const there = (handed.propertyName ?? handed.name).text;
    return moduleSpecifier === undefined
      ? importedAs(file, there)
      : declarationOf({
          name: inside,
          inside: there,
          file: imported(file, (moduleSpecifier as ts.StringLiteral).text),
        });
  }
  return undefined;
}

/** The declaration of a name that a file imports and then exports. */
function importedAs(file: string, name: string): ts.Node | undefined {
  for (const statement of sourceOf(file).statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    const one = bindings.elements.find((element) => element.name.text === name);
    if (one !== undefined)
      return declarationOf({
        name,
        inside: (one.propertyName ?? one.name).text,
        file: imported(file, (statement.moduleSpecifier as ts.StringLiteral).text),
      });
  }
  return undefined;
}

/** The docstring of a declaration without tags; empty if there is none. */
export function docstringOf(declaration: ts.Node): string {
  const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const docs = (holder as ts.Node & { jsDoc?: readonly ts.JSDoc[] }).jsDoc ?? [];
  return docs
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n')
    .trim();
}

/** Exported names without a docstring: `@joined-up/core: Goal (packages/core/src/…)`. */
export const undocumented = (): string[] =>
  Object.entries(faces).flatMap(([face, file]) =>
    groupsOf(file)
      .flatMap(({ exports }) => exports)
      .flatMap((exported) => {
        const declaration = declarationOf(exported);
        if (declaration === undefined)
          return [`${face}: ${exported.name} is declared nowhere (${exported.file})`];
        if (docstringOf(declaration) !== '') return [];
        return [`${face}: ${exported.name} (${declaration.getSourceFile().fileName})`];
      }),
  );
