import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { pairOf } from './parseText.ts';

/** Keys and indices that lead to a part of a file. */
export type Path = readonly PropertyKey[];

/** Offset in the text at which a part begins; of the nearest part around it, if it is not there. */
export function positionOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let position = 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    let next: unknown;
    if (isMap(node)) {
      const pair = pairOf(node, step);
      if (isScalar(pair?.key)) position = pair.key.range?.[0] ?? position;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      position = (next as Node | undefined)?.range?.[0] ?? position;
    }
    if (next === undefined || next === null) return position;
    node = next;
  }
  return position;
}
