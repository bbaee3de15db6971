import { expect, it } from 'vitest';
import { batchOf, batchText, resultOf, resultText, settingOf, settingText } from './wire.ts';

const odd = Float64Array.from([0.1, -0, Number.NaN, 5e-324, Number.POSITIVE_INFINITY, 1 / 3]);

it('keeps every bit of numbers that pass between machines', () => {
  const batch = { scenarios: [0, 1], regimes: [1, 0], seeds: [7, 'a seed'], points: odd };
  expect(batchOf(batchText(batch))).toEqual(batch);
  const result = { summaries: odd, months: new Float64Array(0), errors: [null, 'no'], seconds: 0.1 };
  expect(resultOf(resultText(result))).toEqual(result);
  // A view of a larger table, as batches are cut out of one.
  const part = { ...batch, points: odd.subarray(2, 5) };
  expect([...batchOf(batchText(part)).points]).toEqual([...part.points]);
  expect(Object.is(batchOf(batchText(batch)).points[1], -0)).toBe(true);
});

it('keeps settings', () => {
  const setting = {
    scenarios: [{ source: { kind: 'built-in', id: 'stylised' } as never, months: 3 }],
    regimes: ['cog'],
    choices: [],
    names: ['culture'],
    fixed: { mandate: 0.1 },
    monthly: true,
    measures: ['outcome:youth'],
  };
  expect(settingOf(settingText(setting))).toEqual(setting);
});
