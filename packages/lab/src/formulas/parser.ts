import { createRequire } from 'node:module';
import type { MathNode } from 'mathjs';

// Loading the parser takes longer than a small study: only those who write a formula wait for it.
let parser: ((text: string) => MathNode) | undefined;

/** The tree of a formula. @throws {SyntaxError} for a text that is none */
export function parse(text: string): MathNode {
  parser ??= (createRequire(import.meta.url)('mathjs/number') as { parse: (text: string) => MathNode })
    .parse;
  return parser(text);
}
