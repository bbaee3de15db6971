import { parameterGroups, parameters } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { assumptionText, groupText } from './assumptionWords.ts';

describe.each(['es', 'pt'] as const)('assumptions in %s', (language) => {
  it('have a meaning, a unit and a source of their own for every parameter of the model', () => {
    const english = parameters.flatMap((record) => {
      const text = assumptionText(language, record);
      return [
        ...(text.meaning === undefined || text.meaning === record.meaning
          ? [`${record.name}: ${record.meaning}`]
          : []),
        ...(record.unit !== '' && text.unit === record.unit ? [record.unit] : []),
        ...(text.source === record.source && record.source !== 'ODD §5' ? [record.source] : []),
      ];
    });
    expect(english).toEqual([]);
  });
  it('have names for the groups', () => {
    expect(parameterGroups.filter(({ name }) => groupText(language, name) === name)).toEqual([]);
  });
});

it('stand as in the code in English', () => {
  const { meaning, unit, source } = assumptionText('en', parameters[0]);
  expect({ meaning, unit, source }).toEqual({
    meaning: parameters[0].meaning,
    unit: parameters[0].unit,
    source: parameters[0].source,
  });
});
