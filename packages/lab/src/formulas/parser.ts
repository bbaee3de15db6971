import { createRequire } from 'node:module';
import type { MathJsInstance, MathNode } from 'mathjs';

/** What formulas need of mathjs: its parser, and the guards that tell the nodes of a tree apart. */
export interface Parser extends Pick<
  MathJsInstance,
  | 'isConditionalNode'
  | 'isConstantNode'
  | 'isFunctionNode'
  | 'isOperatorNode'
  | 'isParenthesisNode'
  | 'isRelationalNode'
  | 'isSymbolNode'
> {
  /** The tree of a formula. @throws {SyntaxError} for a text that is none */
  parse(text: string): MathNode;
}

// Loading mathjs takes longer than a small study: only those who write a formula wait for it.
let loaded: Parser | undefined;

export const parser = (): Parser => (loaded ??= createRequire(import.meta.url)('mathjs/number') as Parser);
