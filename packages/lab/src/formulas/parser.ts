import { createRequire } from 'node:module';
import type { MathJsInstance, MathNode } from 'mathjs';

/** What formulas need of mathjs: its parser, and type guards for the nodes of a tree. */
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
  /** Parses a formula. @throws {SyntaxError} for a text that is not a formula */
  parse(text: string): MathNode;
}

// Loading mathjs takes longer than a small study: only those who write a formula wait for it.
let loaded: Parser | undefined;

export const parser = (): Parser => (loaded ??= createRequire(import.meta.url)('mathjs/number') as Parser);
