import { partsOfGoalMetric, suggest, type Problem } from '@joined-up/core';
import type { MathNode } from 'mathjs';
import { functions, operators } from './operators.ts';
import { parser } from './parser.ts';

/** A formula over named numbers, ready to be evaluated in a loop. */
export interface Formula {
  /** Its text. */
  readonly text: string;
  /** The names it reads, in the order of their first mention. */
  readonly names: readonly string[];
  /**
   * Its value; NaN if something it reads is missing, or if it has none (1 / 0).
   * @param values - values of names, at the indices given to `compileFormula`
   */
  evaluate(values: ArrayLike<number>): number;
}

type Evaluate = (values: ArrayLike<number>) => number;

const LONGEST = 1000;
const DEEPEST = 50;
const MOST_OPERATORS =
  'only + - * / ^, comparisons (< <= > >= == !=), and, or, not, and a condition ? one : other';

/**
 * Reads a formula such as `outcome / (1 + coordinationLoad)`. It becomes plain functions; its text is
 * never run as code.
 * @param known - every name it may read, and its index among the values
 * @param path - where it stands, for messages
 * @param problems - receives everything that is wrong with it
 * @returns undefined if there was a problem
 */
export function compileFormula(
  text: string,
  known: ReadonlyMap<string, number>,
  path: string,
  problems: Problem[],
): Formula | undefined {
  const before = problems.length;
  const tell = (expected: string, found: string, mend?: string): undefined => {
    problems.push({ path, expected, found, ...(mend === undefined ? {} : { mend }) });
    return undefined;
  };
  if (text.trim() === '') return tell('a formula', 'nothing');
  if (text.length > LONGEST) return tell(`a formula of at most ${LONGEST} characters`, `${text.length}`);
  const goals = namesOfGoals(text, known);
  if (goals.unknown.length > 0) {
    for (const name of goals.unknown)
      tell(
        'the name of a metric or parameter',
        `'${name}' in '${text}'`,
        suggest(
          name,
          [...known.keys()],
          name.includes('@')
            ? "the study does not measure it: write it under 'outcomes', and sweep again"
            : goalsToldIn(known),
        ),
      );
    return undefined;
  }
  const mathjs = parser();
  let tree: MathNode;
  try {
    tree = mathjs.parse(goals.text);
  } catch (error) {
    return tell('a formula', `'${text}'`, error instanceof Error ? error.message : undefined);
  }
  const names: string[] = [];
  const refuse = (expected: string, found: string, mend?: string): Evaluate => {
    tell(expected, `${found} in '${text}'`, mend);
    return () => Number.NaN;
  };
  const evaluate = build(tree, 0);
  if (problems.length > before) return undefined;
  return {
    text,
    names,
    evaluate: (values) => {
      const value = evaluate(values);
      return Number.isFinite(value) ? value : Number.NaN;
    },
  };

  function build(node: MathNode, depth: number): Evaluate {
    if (depth > DEEPEST) return refuse(`at most ${DEEPEST} levels of brackets`, 'more');
    const part = (child: MathNode): Evaluate => build(child, depth + 1);
    if (mathjs.isParenthesisNode(node)) return part(node.content);
    if (mathjs.isConstantNode(node)) return constant(node.value);
    if (mathjs.isSymbolNode(node)) return named(goals.of(node.name));
    if (mathjs.isOperatorNode(node)) {
      const { fn, op, args } = node;
      const of = Object.hasOwn(operators, fn) ? operators[fn] : undefined;
      if (of === undefined || args.length > 2) return refuse(MOST_OPERATORS, `'${op}'`);
      const [a, b = () => 0] = args.map(part);
      return (values) => of(a(values), b(values));
    }
    if (mathjs.isConditionalNode(node)) {
      const [when, one, other] = [node.condition, node.trueExpr, node.falseExpr].map(part);
      return (values) => {
        const holds = when(values);
        return Number.isNaN(holds) ? Number.NaN : holds === 0 ? other(values) : one(values);
      };
    }
    if (mathjs.isRelationalNode(node)) {
      // a < b < c: compare neighbours, and compute each part once: twice on every level would be
      // exponential.
      const { conditionals } = node;
      const parts = node.params.map(part);
      return (values) => {
        let all = 1;
        let left = parts[0](values);
        conditionals.forEach((fn, i) => {
          const right = parts[i + 1](values);
          all = operators.and(all, operators[fn](left, right));
          left = right;
        });
        return all;
      };
    }
    if (mathjs.isFunctionNode(node)) {
      // Typed as a symbol, but `a.b(1)` has something else here.
      const called: MathNode = node.fn;
      return call(mathjs.isSymbolNode(called) ? called.name : '', node.args, part);
    }
    return refuse('numbers, names, operators and functions', kinds[node.type] ?? `a ${node.type}`);
  }

  function constant(value: unknown): Evaluate {
    if (typeof value === 'number') return () => value;
    if (typeof value === 'boolean') return () => Number(value);
    return refuse('numbers', `'${String(value)}'`);
  }

  function named(name: string): Evaluate {
    const place = known.get(name);
    if (place === undefined)
      return refuse(
        'the name of a metric or parameter',
        `'${name}'`,
        Object.hasOwn(functions, name)
          ? `${name}(…) is a function`
          : suggest(name, [...known.keys()], "list parameters with 'joined-up parameters'"),
      );
    if (!names.includes(name)) names.push(name);
    return (values) => values[place];
  }

  /** @param name - name of the function; empty if there is none */
  function call(name: string, args: readonly MathNode[], part: (child: MathNode) => Evaluate): Evaluate {
    const allowed = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (allowed === undefined)
      return refuse(
        `one of the functions ${Object.keys(functions).join(', ')}`,
        name === '' ? 'a call of something else' : `'${name}(…)'`,
        suggest(name, Object.keys(functions), 'write it without'),
      );
    const { least, most, of } = allowed;
    if (args.length < least || args.length > most)
      return refuse(`${least === most ? least : `${least} to ${most}`} in ${name}(…)`, `${args.length}`);
    const parts = args.map(part);
    if (parts.length === 1) return (values) => of(parts[0](values));
    return (values) => of(...parts.map((each) => each(values)));
  }
}

/**
 * The parser takes a colon for a range or for the end of a condition, so metrics of single goals,
 * `outcome:<goal>`, and metrics at a month, `trust@24`, are replaced by other names. A condition such as
 * `a ? outcome:blocked` stays as it is, since `blocked` is a name by itself.
 */
function namesOfGoals(
  text: string,
  known: ReadonlyMap<string, number>,
): { readonly text: string; readonly unknown: readonly string[]; of(name: string): string } {
  const found: string[] = [];
  const unknown: string[] = [];
  // A text with this name means something else; let the parser report it.
  if (text.includes(STANDS_FOR)) return { text, unknown, of: (name) => name };
  const stand = (name: string): string => `${STANDS_FOR}${found.push(name) - 1}`;
  const replaced = text.replaceAll(MEASURED, (name) => {
    if (known.has(name)) return stand(name);
    const goal = name.slice(name.indexOf(':') + 1);
    if (known.has(goal)) return goal.includes('@') ? name.replace(goal, stand(goal)) : name;
    if (!/^\d+$/.test(goal)) unknown.push(name);
    return name;
  });
  return {
    text: replaced,
    unknown,
    of: (name) =>
      name.startsWith(STANDS_FOR) ? (found[Number(name.slice(STANDS_FOR.length))] ?? name) : name,
  };
}

/** Tells which goals a formula may read. */
function goalsToldIn(known: ReadonlyMap<string, number>): string {
  const goals = new Set([...known.keys()].flatMap((name) => partsOfGoalMetric(name)?.goal ?? []));
  return goals.size === 0 ? 'no goal is measured by itself here' : `goals are ${[...goals].join(', ')}`;
}

/** Metrics of single goals, or at a month: `outcome:<goal>`, `trust@24`, `coverage:<goal>@24`. */
const MEASURED =
  /(?<![\w.@])(?:(?:outcome|coverage):[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*(?:@\d+)?|[A-Za-z_]\w*@\d+)/g;

/** The names of metrics at a month in a formula, whether they exist or not. */
export const namesAtMonths = (text: string): string[] =>
  (text.match(MEASURED) ?? []).filter((name) => name.includes('@'));

/** Prefix of the names that the parser reads instead, followed by a number. */
const STANDS_FOR = '$goal';

const kinds: Readonly<Record<string, string>> = {
  AssignmentNode: 'an assignment (=)',
  FunctionAssignmentNode: 'a definition of a function',
  AccessorNode: 'a part of something (a.b, a[b])',
  IndexNode: 'an index',
  ArrayNode: 'a list',
  ObjectNode: 'a map',
  BlockNode: 'several formulas',
  RangeNode: 'a range (a:b)',
};
