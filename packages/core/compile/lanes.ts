import { posix } from 'node:path';
import { parseSync } from 'vite';

// Loops marked `// four at a time` are compiled to do so: AssemblyScript has vectors, but only by their own names. The loop
// stays in TypeScript as it is read; here each of its operations takes the name it has for four whole numbers in one vector, or
// for four numbers in two. Every lane rounds as the one number would, so the bits are the same.

const MARK = '// four at a time';

/** A number or whole number, the same in all lanes or one in each; `U`: whole numbers without a sign; `B`: is it so? */
type Type = 'f' | 'i' | 'F' | 'I' | 'U' | 'B';

// eslint-style trees of the parser; only what loops are made of is looked at.
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [name: string]: any;
}

interface Known {
  readonly type: Type;
  /** A column; `lanes`: four values in each of its places. */
  readonly column?: 'plain' | 'lanes';
  /** What it is called in lanes, if it has another name there. */
  readonly alias?: string;
  /** Four indices, in scalars of their own. */
  readonly index?: boolean;
}
type Names = Map<string, Known>;

/** A function whose loop-free body is wanted in lanes, with the types it is called with. */
interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly types: readonly (Type | 'lanes')[];
}

const F: Readonly<Record<string, string>> = {
  '+': 'f64x2.add',
  '-': 'f64x2.sub',
  '*': 'f64x2.mul',
  '/': 'f64x2.div',
  '<': 'f64x2.lt',
  '<=': 'f64x2.le',
  '>': 'f64x2.gt',
  '>=': 'f64x2.ge',
};
const I: Readonly<Record<string, string>> = {
  '+': 'i32x4.add',
  '-': 'i32x4.sub',
  '<<': 'i32x4.shl',
  '>>>': 'i32x4.shr_u',
  '|': 'v128.or',
  '^': 'v128.xor',
  '&': 'v128.and',
};
const MATH: Readonly<Record<string, string>> = {
  max: 'f64x2.max',
  min: 'f64x2.min',
  abs: 'f64x2.abs',
  floor: 'f64x2.floor',
  sqrt: 'f64x2.sqrt',
};

/** 2^k for whole k: k + 1023 becomes the exponent (adding 1.5·2⁵² leaves it in the lowest bits). */
const POWER_OF_TWO =
  '@inline export function powerOfTwoLanes(k: v128): v128 { return i64x2.shl(f64x2.add(k, f64x2.splat(6755399441055744.0 + 1023.0)), 52); }';

/** The sources with their marked loops, and the functions these call, written out in lanes too. */
export function inLanes(sources: ReadonlyMap<string, string>): Map<string, string> {
  const texts = new Map(sources);
  const wanted: Wanted[] = [];
  for (const [path, text] of sources)
    if (text.includes(MARK)) texts.set(path, new Source(path, text, wanted).withLoops());
  const written = new Set<string>();
  for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
    const { path, name, types } = next;
    if (written.has(`${path} ${name}`)) continue;
    written.add(`${path} ${name}`);
    const text = new Source(path, sources.get(path)!, wanted).functionInLanes(name, types);
    texts.set(path, `${texts.get(path)!}\n${text}\n`);
  }
  return texts;
}

class Source {
  readonly #path: string;
  readonly #text: string;
  readonly #body: readonly Node[];
  readonly #wanted: Wanted[];
  readonly #imports = new Set<string>();

  constructor(path: string, text: string, wanted: Wanted[]) {
    this.#path = path;
    this.#text = text;
    this.#wanted = wanted;
    this.#body = parseSync(path, text).program.body as unknown as Node[];
  }

  /** The text with its marked loops in lanes. */
  withLoops(): string {
    let text = this.#text;
    const changes: { readonly from: number; readonly to: number; readonly by: string }[] = [];
    for (const declared of this.#functions()) {
      for (const statement of declared.body.body as readonly Node[]) {
        if (
          statement.type !== 'ForStatement' ||
          !this.#text.slice(0, statement.start).trimEnd().endsWith(MARK)
        )
          continue;
        changes.push({
          from: statement.start,
          to: statement.end,
          by: this.#loop(statement, namesOf(declared)),
        });
      }
    }
    for (const { from, to, by } of changes.toReversed()) text = text.slice(0, from) + by + text.slice(to);
    return [...this.#imports, text].join('\n');
  }

  /** A function of this source that takes and gives lanes; its body is constants, assignments and a value. */
  functionInLanes(name: string, types: readonly (Type | 'lanes')[]): string {
    const declared = this.#functions().find(({ id }) => id.name === name)!;
    const names: Names = new Map();
    const parameters = (declared.params as readonly Node[]).map((parameter, i) => {
      const type = types[i];
      names.set(parameter.name, type === 'lanes' ? { type: 'I', column: 'lanes' } : { type });
      return `${parameter.name}: ${type === 'lanes' ? 'usize' : type === 'f' ? 'f64' : type === 'i' ? 'i32' : 'v128'}`;
    });
    const lines = (declared.body.body as readonly Node[]).map((statement) =>
      this.#statement(statement, names, ''),
    );
    const gives = declared.returnType.typeAnnotation.type === 'TSVoidKeyword' ? 'void' : 'v128';
    return [
      ...this.#imports,
      `@inline export function ${name}Lanes(${parameters.join(', ')}): ${gives} {`,
      ...lines,
      '}',
    ].join('\n');
  }

  #functions(): readonly Node[] {
    return this.#body
      .map((node) => node.declaration ?? node)
      .filter(({ type }) => type === 'FunctionDeclaration');
  }

  #loop(statement: Node, names: Names): string {
    const i: string = statement.init.declarations[0].id.name;
    const end = this.#of(statement.test.right);
    const inside = new Map(names);
    const body: readonly Node[] =
      statement.body.type === 'BlockStatement' ? statement.body.body : [statement.body];
    const lines = body.map((one) => this.#statement(one, inside, i));
    return `let ${i} = 0;\nfor (; ${i} + 4 <= ${end}; ${i} += 4) {\n${lines.join('\n')}\n}\nfor (; ${i} < ${end}; ${i}++) ${this.#of(statement.body)}`;
  }

  #statement(node: Node, names: Names, i: string): string {
    if (node.type === 'ReturnStatement') return `return ${this.#number(node.argument, names, i, 0)};`;
    if (node.type === 'VariableDeclaration')
      return (node.declarations as readonly Node[])
        .map((one) => this.#declaration(one, node.kind, names, i))
        .join('\n');
    if (node.type === 'BlockStatement' || node.type !== 'ExpressionStatement')
      throw new Error(`no lanes for ${this.#of(node)}`);
    const { expression } = node;
    if (expression.type === 'CallExpression') return `${this.#call(expression, names, i, 0)};`;
    if (expression.type !== 'AssignmentExpression') throw new Error(`no lanes for ${this.#of(node)}`);
    return this.#assignment(expression, names, i);
  }

  #declaration({ id, init }: Node, kind: string, names: Names, i: string): string {
    // What changes does so in lanes.
    const found = this.#type(init, names, i);
    const type = kind === 'let' && found === 'i' ? 'I' : found;
    if (type === 'I' && init.type === 'MemberExpression' && i !== '') {
      names.set(id.name, { type, index: true });
      return [0, 1, 2, 3]
        .map((lane) => `const ${id.name}_${lane} = ${init.object.name}[${i} + ${lane}];`)
        .join(' ');
    }
    names.set(id.name, { type });
    if (type === 'i' || type === 'f') return `${kind} ${id.name} = ${this.#of(init)};`;
    if (type === 'I' || type === 'U')
      return `${kind === 'const' ? 'const' : 'let'} ${id.name} = ${this.#whole(init, names, i)};`;
    if (i === '') return `const ${id.name} = ${this.#number(init, names, i, 0)};`;
    return [0, 1]
      .map((half) => `const ${id.name}_${half} = ${this.#number(init, names, i, half)};`)
      .join(' ');
  }

  #assignment({ left, right, operator }: Node, names: Names, i: string): string {
    const value: Node =
      operator === '='
        ? right
        : {
            type: 'BinaryExpression',
            operator: operator.slice(0, -1),
            left,
            right,
            start: left.start,
            end: right.end,
          };
    if (left.type === 'Identifier') return `${left.name} = ${this.#whole(value, names, i)};`;
    const column = names.get(left.object.name)!;
    if (column.column === 'lanes')
      return `v128.store(${column.alias ?? left.object.name} + 16 * ${this.#of(left.property)}, ${this.#whole(value, names, i)});`;
    return [0, 1]
      .map(
        (half) =>
          `v128.store(changetype<usize>(${left.object.name}) + (${i} << 3), ${this.#number(value, names, i, half)}, ${16 * half});`,
      )
      .join(' ');
  }

  #type(node: Node, names: Names, i: string): Type {
    switch (node.type) {
      case 'ParenthesizedExpression':
        return this.#type(node.expression, names, i);
      case 'TSAsExpression':
        return this.#type(node.expression, names, i);
      case 'UnaryExpression':
        return this.#type(node.argument, names, i);
      case 'Literal':
        return /^(\d+|0x\w+)$/.test(node.raw) ? 'i' : 'f';
      case 'Identifier':
        return names.get(node.name)?.type ?? (this.#isWhole(node.name) ? 'i' : 'f');
      case 'ConditionalExpression':
        return join(this.#type(node.consequent, names, i), this.#type(node.alternate, names, i));
      case 'BinaryExpression':
        return join(this.#type(node.left, names, i), this.#type(node.right, names, i));
      case 'CallExpression': {
        const all = (node.arguments as readonly Node[])
          .map((one) => this.#type(one, names, i))
          .reduce(join);
        return 'FIU'.includes(all) ? 'F' : 'f';
      }
      case 'MemberExpression': {
        const column = names.get(node.object.name);
        return column?.column === undefined ? 'f' : column.type;
      }
      default:
        throw new Error(`no lanes for ${this.#of(node)}`);
    }
  }

  /** Code of two of the four numbers. */
  #number(node: Node, names: Names, i: string, half: number): string {
    const type = this.#type(node, names, i);
    if (type === 'f' || type === 'i') return `f64x2.splat(${this.#of(node)})`;
    if (type === 'U' || type === 'I') {
      const whole = this.#whole(node, names, i);
      return `f64x2.convert_low_i32x4_${type === 'U' ? 'u' : 's'}(${half === 0 ? whole : `i64x2.shuffle(${whole}, ${whole}, 1, 1)`})`;
    }
    const of = (one: Node): string => this.#number(one, names, i, half);
    switch (node.type) {
      case 'ParenthesizedExpression':
        return of(node.expression);
      case 'UnaryExpression':
        return `f64x2.neg(${of(node.argument)})`;
      case 'Identifier':
        return i === '' ? node.name : `${node.name}_${half}`;
      case 'ConditionalExpression':
        return `v128.bitselect(${of(node.consequent)}, ${of(node.alternate)}, ${this.#test(node.test, names, i, half)})`;
      case 'BinaryExpression':
        return `${F[node.operator]}(${of(node.left)}, ${of(node.right)})`;
      case 'CallExpression':
        return this.#call(node, names, i, half);
      case 'MemberExpression':
        return this.#element(node, i, half);
      default:
        throw new Error(`no lanes for ${this.#of(node)}`);
    }
  }

  #test({ operator, left, right }: Node, names: Names, i: string, half: number): string {
    return `${F[operator]}(${this.#number(left, names, i, half)}, ${this.#number(right, names, i, half)})`;
  }

  /** Code of four whole numbers. */
  #whole(node: Node, names: Names, i: string): string {
    const type = this.#type(node, names, i);
    if (type === 'i') return `i32x4.splat(${this.#of(node)})`;
    const of = (one: Node): string => this.#whole(one, names, i);
    switch (node.type) {
      case 'ParenthesizedExpression':
        return of(node.expression);
      case 'Identifier':
        return node.name;
      case 'BinaryExpression': {
        // `| 0` keeps a number whole in TypeScript; here it is.
        if (node.operator === '|' && node.right.value === 0) return of(node.left);
        return node.operator.length > 1
          ? `${I[node.operator]}(${of(node.left)}, ${this.#of(node.right)})`
          : `${I[node.operator]}(${of(node.left)}, ${of(node.right)})`;
      }
      case 'MemberExpression':
        if (names.get(node.object.name)!.column === 'lanes')
          return `v128.load(${names.get(node.object.name)!.alias ?? node.object.name} + 16 * ${this.#of(node.property)})`;
        return `v128.load(changetype<usize>(${node.object.name}) + (${i} << 2))`;
      default:
        throw new Error(`no lanes for ${this.#of(node)}`);
    }
  }

  /** Two elements of a column: one after another, or each at an index of its own. */
  #element({ object, property }: Node, i: string, half: number): string {
    if (property.name === i)
      return `v128.load(changetype<usize>(${object.name}) + (${i} << 3), ${16 * half})`;
    const at = (lane: number): string =>
      property.type === 'MemberExpression'
        ? `${property.object.name}[${i} + ${lane}]`
        : `${property.name}_${lane}`;
    return `f64x2.replace_lane(f64x2.splat(${object.name}[${at(2 * half)}]), 1, ${object.name}[${at(2 * half + 1)}])`;
  }

  #call(node: Node, names: Names, i: string, half: number): string {
    const { callee } = node;
    const given: readonly Node[] = node.arguments;
    // x < 0 ? 0 : x in one instruction; −0 + 0 = 0, as `Math.max` has it.
    if (callee.type === 'MemberExpression' && callee.property.name === 'max' && given[0].value === 0)
      return `f64x2.add(f64x2.pmax(${this.#number(given[1], names, i, half)}, f64x2.splat(0)), f64x2.splat(0))`;
    if (callee.type === 'MemberExpression')
      return `${MATH[callee.property.name]}(${given.map((one) => this.#number(one, names, i, half)).join(', ')})`;
    if (callee.name === 'powerOfTwo') {
      this.#imports.add(POWER_OF_TWO);
      return `powerOfTwoLanes(${this.#number(given[0].expression, names, i, half)})`;
    }
    const types = given.map((one): Type | 'lanes' => {
      if (one.type === 'Identifier' && this.#scratch(one.name)) return 'lanes';
      return this.#type(one, names, i);
    });
    const from = this.#body.find(
      (one) =>
        one.type === 'ImportDeclaration' &&
        one.specifiers.some((specifier: Node) => specifier.local.name === callee.name),
    );
    this.#wanted.push({
      path: from === undefined ? this.#path : posix.join(posix.dirname(this.#path), from.source.value),
      name: callee.name,
      types,
    });
    if (from !== undefined)
      this.#imports.add(`import { ${callee.name}Lanes } from '${from.source.value}';`);
    const codes = given.map((one, place) => {
      const type = types[place];
      if (type === 'lanes') {
        names.set(one.name, { type: 'U', column: 'lanes', alias: `${one.name}Lanes` });
        this.#imports.add(`const ${one.name}Lanes = memory.data(64, 16);`);
        return `${one.name}Lanes`;
      }
      return type === 'F'
        ? this.#number(one, names, i, half)
        : type === 'I' || type === 'U'
          ? this.#whole(one, names, i)
          : this.#of(one);
    });
    return `${callee.name}Lanes(${codes.join(', ')})`;
  }

  /** A column of this module alone, `const words = new Uint32Array(2)`: in lanes it has four values in each place. */
  #scratch(name: string): boolean {
    return new RegExp(`^const ${name} = new Uint32Array`, 'm').test(this.#text);
  }

  #isWhole(name: string): boolean {
    return new RegExp(`^const ${name} = \\d+;`, 'm').test(this.#text);
  }

  #of({ start, end }: Node): string {
    return this.#text.slice(start, end);
  }
}

/** What a function is given, by name. */
function namesOf({ params }: Node): Names {
  return new Map(
    (params as readonly Node[]).map((parameter) => {
      const annotation: Node = parameter.typeAnnotation.typeAnnotation;
      const type: string = annotation.typeName?.name ?? 'number';
      return [
        parameter.name,
        type === 'Float64Array'
          ? { type: 'F', column: 'plain' }
          : type === 'Int32Array'
            ? { type: 'I', column: 'plain' }
            : { type: type === 'i32' ? 'i' : 'f' },
      ] as [string, Known];
    }),
  );
}

/** The type of an operation on two. */
function join(a: Type, b: Type): Type {
  if (a === b) return a;
  if (a === 'F' || b === 'F') return 'F';
  const lanes = [a, b].find((type) => type === 'I' || type === 'U');
  if (lanes === undefined) return 'f';
  return a === 'f' || b === 'f' ? 'F' : lanes;
}
