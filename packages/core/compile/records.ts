import { parameters } from '../src/parameters/parameters.ts';
import { interfacesOf, nameOf, type Node } from './node.ts';
import { sourceFile } from './source.ts';

// What compiled code sees of a run: the fields of these interfaces that are numbers, columns, one of these,
// or a list of them.
// An interface stands once, in TypeScript; its class in AssemblyScript and its layout in memory are made of it.
const INTERFACES: Readonly<Record<string, readonly string[]>> = {
  'simulate/simulation.ts': ['Simulation'],
  'government/world.ts': ['World', 'WorldKeys'],
  'government/grouping.ts': ['Grouping'],
  'random/luck.ts': ['Luck'],
  'random/lucks.ts': ['Lucks'],
  'random/entityKey.ts': ['EntityKeys'],
  'random/monthlyDraws.ts': ['MonthlyDraws'],
  'state/state.ts': ['State'],
  'simulate/month.ts': ['Month', 'Meeting', 'Drawn', 'Planning', 'Scratch'],
  'regimes/arrangement.ts': ['Arrangement'],
  'regimes/reorganisation.ts': ['Reorganisation'],
  'regimes/regime.ts': ['Merger', 'Centre'],
  'forums/sittingForum.ts': ['SittingForum'],
  'forums/terms.ts': ['Terms'],
  'forums/forum.ts': ['Strength', 'Agenda'],
  'planner/benchmark.ts': ['Benchmark'],
};

const COLUMNS: Readonly<Record<string, string>> = {
  Float64Array: 'StaticArray<f64>',
  Int32Array: 'StaticArray<i32>',
  Uint32Array: 'StaticArray<u32>',
  Uint8Array: 'StaticArray<u8>',
};

/** The AssemblyScript type of a column, by its TypeScript type; undefined if the type is no column. */
export const columnOf = (type: string | undefined): string | undefined =>
  type !== undefined && Object.hasOwn(COLUMNS, type) ? COLUMNS[type] : undefined;

/** Is it the name of one of the interfaces above, or `Parameters`? */
export const isRecord = (name: string): boolean => records.includes(name);

const records = ['Parameters', ...Object.values(INTERFACES).flat()];

/**
 * A field as it is laid out: `number`, `i32`, `boolean`, `column`, the name of a record, or a list of
 * records `[X]`; and its type in AssemblyScript.
 */
interface Field {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
}

/** The fields of every record, in order. */
function fieldsOfRecords(): Readonly<Record<string, readonly Field[]>> {
  const known: Record<string, readonly Field[]> = {
    Parameters: parameters.map(({ name }) => ({ name, kind: 'number', type: 'f64' })),
  };
  for (const [path, names] of Object.entries(INTERFACES)) {
    const declared = interfacesOf(sourceFile(path).body);
    for (const name of names) {
      const found = declared.find(({ id }) => id.name === name);
      if (found === undefined)
        throw new Error(`${path} has no interface ${name} any more: see compile/records.ts`);
      known[name] = found.body.body.flatMap(fieldOf);
    }
  }
  return known;
}

/** Fields of other types are left out: compiled code that uses one does not compile. */
function fieldOf(node: Node): Field[] {
  if (node.type !== 'TSPropertySignature' || node.optional || node.typeAnnotation === null) return [];
  const [name, found] = [nameOf(node.key), kindOf(node.typeAnnotation.typeAnnotation)];
  return name === undefined || found === undefined ? [] : [{ name, ...found }];
}

function kindOf(node: Node): Omit<Field, 'name'> | undefined {
  switch (node.type) {
    case 'TSNumberKeyword':
      return { kind: 'number', type: 'f64' };
    case 'TSBooleanKeyword':
      return { kind: 'boolean', type: 'bool' };
    case 'TSParenthesizedType':
      return kindOf(node.typeAnnotation);
    case 'TSTypeOperator':
      return kindOf(node.typeAnnotation);
    case 'TSArrayType': {
      const item = kindOf(node.elementType);
      return item && { kind: `[${item.kind}]`, type: `StaticArray<${item.type}>` };
    }
    case 'TSUnionType': {
      const others = node.types.filter((one) => one.type !== 'TSUndefinedKeyword');
      const only = others.length === 1 ? kindOf(others[0]) : undefined;
      return only && isRecord(only.kind) ? { ...only, type: `${only.type} | null` } : undefined;
    }
    case 'TSTypeReference': {
      const name = nameOf(node.typeName) ?? '';
      if (name === 'i32') return { kind: 'i32', type: 'i32' };
      const column = columnOf(name);
      if (column !== undefined) return { kind: 'column', type: column };
      return isRecord(name) ? { kind: name, type: name } : undefined;
    }
    default:
      return undefined;
  }
}

/** The kinds of all fields, by record, in the order in which the compiler lays them out. */
export const layoutsOf = (): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    Object.entries(fieldsOfRecords()).map(([record, fields]) => [
      record,
      Object.fromEntries(fields.map(({ name, kind }) => [name, kind])),
    ]),
  );

/** The records as AssemblyScript classes, unmanaged: nothing is collected or freed. */
export const classesOf = (): string =>
  Object.entries(fieldsOfRecords())
    .map(
      ([record, fields]) =>
        `@unmanaged export class ${record} {\n${fields.map(({ name, type }) => `  ${name}!: ${type};\n`).join('')}}\n`,
    )
    .join('\n');
