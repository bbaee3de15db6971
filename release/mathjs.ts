import type { Parser } from '../packages/lab/src/formulas/parser.ts';
import type { UsedLibrary } from './bundleLibrary.ts';

/** The parts of mathjs that formulas use: see `Parser`. */
export const mathjs: UsedLibrary = {
  holder: 'lab',
  library: 'mathjs/number',
  names: [
    'parse',
    'isConditionalNode',
    'isConstantNode',
    'isFunctionNode',
    'isOperatorNode',
    'isParenthesisNode',
    'isRelationalNode',
    'isSymbolNode',
  ] satisfies readonly (keyof Parser)[],
};
