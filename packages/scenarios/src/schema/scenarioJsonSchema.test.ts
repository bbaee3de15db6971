import { describe, expect, it } from 'vitest';
import committed from './scenario.schema.json' with { type: 'json' };
import { scenarioJsonSchema } from './scenarioJsonSchema.ts';

describe('scenarioJsonSchema', () => {
  it('is the schema in scenario.schema.json', () => {
    expect(scenarioJsonSchema()).toEqual(committed);
  });

  it('refuses unknown keys and knows every parameter', () => {
    const schema = JSON.stringify(scenarioJsonSchema());
    expect(schema).toContain('"additionalProperties":false');
    expect(schema).toContain('"needVolatility"');
  });
});
