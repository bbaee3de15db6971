import type { ESTree } from 'vite';

/** A node of the parser's tree. */
export type Node = ESTree.Node;

const isNode = (value: object): value is Node => 'type' in value;

/** A node and all below it, each before what is in it; `enter` says whether to go deeper. */
export function walk(node: unknown, enter: (node: Node) => boolean): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, enter);
    return;
  }
  if (typeof node !== 'object' || node === null || !isNode(node)) return;
  if (!enter(node)) return;
  for (const value of Object.values(node)) walk(value, enter);
}

/** The name that an identifier is; undefined of any other node. */
export const nameOf = (node: Node | null | undefined): string | undefined =>
  node?.type === 'Identifier' ? node.name : undefined;

/** The interfaces that a module declares, exported or not. */
export const interfacesOf = (body: readonly Node[]): readonly ESTree.TSInterfaceDeclaration[] =>
  body.flatMap((node) => {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    return declared?.type === 'TSInterfaceDeclaration' ? [declared] : [];
  });
