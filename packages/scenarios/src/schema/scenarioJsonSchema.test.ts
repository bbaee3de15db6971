import { describe, expect, it } from 'vitest';
import committed from './scenario.schema.json' with { type: 'json' };
import { scenarioJsonSchema } from './scenarioJsonSchema.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Keys of an object anywhere in a schema that have no description, by their places. */
function untold(node: unknown, whole: Schema, place: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as { properties?: Readonly<Record<string, Schema>> };
  const told = ({ description, $ref }: Schema): boolean =>
    description !== undefined ||
    ($ref !== undefined && told((whole.$defs as Record<string, Schema>)[String($ref).split('/').at(-1)!]));
  const own = Object.entries(properties)
    .filter(([, value]) => !told(value))
    .map(([key]) => `${place}/properties/${key}`);
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, value]) => untold(value, whole, `${place}/${key}`)),
  ];
}

describe('scenarioJsonSchema', () => {
  it('is the schema in scenario.schema.json', () => {
    expect(scenarioJsonSchema()).toEqual(committed);
  });

  it('says of every key what it is, where it stands or where it refers to', () => {
    const schema = scenarioJsonSchema() as Schema;
    expect(untold(schema, schema, '')).toEqual([]);
    // And would say which does not.
    const half = { properties: { a: { description: 'Told.' }, b: { items: { properties: { c: {} } } } } };
    expect(untold(half, half, '')).toEqual(['/properties/b', '/properties/b/items/properties/c']);
  });

  it('refuses unknown keys and knows every parameter', () => {
    const schema = JSON.stringify(scenarioJsonSchema());
    expect(schema).toContain('"additionalProperties":false');
    expect(schema).toContain('"needVolatility"');
  });
});
