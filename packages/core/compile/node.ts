/** A node of the parser's tree (ESTree with types); what else it has hangs on its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  // oxlint-disable-next-line no-explicit-any -- a tree of some eighty kinds of nodes, of which a dozen are looked at
  readonly [name: string]: any;
}

/** A node and all below it, each before what is in it; `enter` says whether to go deeper. */
export function walk(node: unknown, enter: (node: Node) => boolean): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, enter);
    return;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  if (!enter(node as Node)) return;
  for (const value of Object.values(node)) walk(value, enter);
}
