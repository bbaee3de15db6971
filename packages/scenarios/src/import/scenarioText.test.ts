import { describe, expect, it } from 'vitest';
import { bare } from '../schema/example.ts';
import { readScenario } from '../schema/readScenario.ts';
import { scenarioText } from './scenarioText.ts';

describe('scenarioText', () => {
  const { file } = readScenario(bare, 'file');
  const text = scenarioText({ ...file, description: 'long '.repeat(60), merger: undefined });

  it('is JSON that says the same, without what is not there', () => {
    expect(JSON.parse(text)).toEqual({ ...file, description: 'long '.repeat(60) });
  });

  it('writes small parts on one line', () => {
    expect(text.split('\n')).toContain('  "segments": ["youth"],');
    expect(text.endsWith('}\n')).toBe(true);
  });
});
