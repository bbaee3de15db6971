import { scenarioJsonSchema } from '@joined-up/scenarios';

/** The parts of JSON Schema that scenario files use. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

const whole = scenarioJsonSchema() as Schema;

/** A schema with its references resolved; its own keys win. */
function resolved(schema: Schema): Schema {
  const { $ref, allOf, ...own } = schema;
  const there = $ref === undefined ? {} : resolved(whole.$defs![$ref.replace('#/$defs/', '')]);
  const more = (allOf ?? []).map(resolved);
  return Object.assign({}, there, ...more, own) as Schema;
}

/** The kind of a value, in a few words. */
function kindOf(schema: Schema): string {
  const {
    type,
    enum: options,
    const: only,
    anyOf,
    items,
    properties,
    additionalProperties,
  } = resolved(schema);
  if (options !== undefined) return options.map((option) => `\`${String(option)}\``).join(', ');
  if (only !== undefined) return `\`${String(only)}\``;
  if (anyOf !== undefined) return [...new Set(anyOf.map(kindOf))].join(' or ');
  if (items !== undefined) return `list of ${kindOf(items)}`;
  if (properties !== undefined) return 'object';
  if (typeof additionalProperties === 'object') return `by id: ${kindOf(additionalProperties)}`;
  return (
    { integer: 'whole number', string: 'text', boolean: 'true or false' }[type ?? ''] ?? type ?? 'anything'
  );
}

function rangeOf(schema: Schema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = resolved(schema);
  const low =
    exclusiveMinimum === undefined
      ? minimum === undefined
        ? ''
        : `≥ ${minimum}`
      : `> ${exclusiveMinimum}`;
  const high =
    exclusiveMaximum === undefined
      ? maximum === undefined
        ? ''
        : `≤ ${maximum}`
      : `< ${exclusiveMaximum}`;
  return [low, high].filter((bound) => bound !== '').join(', ');
}

/** The objects in a value or its lists, each with its path. */
function objectsIn(schema: Schema, path: string): { path: string; schema: Schema }[] {
  const { properties, items, anyOf, additionalProperties } = resolved(schema);
  if (properties !== undefined) return [{ path, schema: resolved(schema) }];
  if (items !== undefined) return objectsIn(items, `${path}[]`);
  if (anyOf !== undefined) return anyOf.flatMap((one) => objectsIn(one, path)).slice(0, 1);
  return typeof additionalProperties === 'object' ? objectsIn(additionalProperties, `${path}.<id>`) : [];
}

function tablesOf({ path, schema }: { path: string; schema: Schema }): string[] {
  const { properties = {}, required = [] } = schema;
  // Parameters have a page of their own.
  const keys = Object.entries(properties).filter(([key]) => key !== '$schema');
  const rows = keys.map(([key, value]) => {
    const said = (resolved(value).description ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
    const kind = key === 'parameters' ? '[parameters](/reference/parameters) by name' : kindOf(value);
    return `| \`${key}\`${required.includes(key) ? ' (needed)' : ''} | ${kind} | ${rangeOf(value)} | ${said} |`;
  });
  const own =
    `## ${path === '' ? 'The file' : `\`${path}\``}\n\n| key | what it takes | range | what it is |\n` +
    `| --- | --- | --- | --- |\n${rows.join('\n')}`;
  const inner = keys
    .filter(([key]) => key !== 'parameters')
    .flatMap(([key, value]) => objectsIn(value, path === '' ? key : `${path}.${key}`));
  return [own, ...inner.flatMap(tablesOf)];
}

/** Every key of a scenario file, from the schema that editors check it by. */
export const tablesOfKeys = (): string =>
  '# Scenario keys\n\nWhat a scenario file may say, in YAML or JSON. ' +
  'Editors complete and check it with `scenario.schema.json` of `@joined-up/scenarios`; ' +
  '`joined-up validate file.yaml` says everything that is wrong with one, at once.\n\n' +
  `${tablesOf({ path: '', schema: whole }).join('\n\n')}\n`;
