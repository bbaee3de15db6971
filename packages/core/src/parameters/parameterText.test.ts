import { expect, it } from 'vitest';
import { parameterText } from './parameterText.ts';
import { parameters } from './parameters.ts';

const textOf = (name: string): string => parameterText(parameters.find((record) => record.name === name)!);

it.each([
  [
    'turfMotive',
    'Value of holding turf against the value of outcomes. ' +
      'Default 0.15, plausible 0 to 0.6 (drawn for a world), allowed 0 to 10.',
  ],
  [
    'noticing',
    'Share of what others do that is noticed without any meeting. Unit: per month. ' +
      'Default 0.03, plausible 0.01 to 0.1 (drawn for a world), allowed 0 to 1.',
  ],
])('tells default, ranges and unit of %s', (name, text) => expect(textOf(name)).toBe(text));

it('tells the options of a choice by their numbers', () => {
  const choice = parameters.find(({ options }) => options !== undefined)!;
  expect(parameterText(choice)).toMatch(
    new RegExp(`\\. One of 0 ${choice.options![0]}, 1 ${choice.options![1]}.*; default 0\\.$`),
  );
});

it('ends no text with two stops and leaves none without a meaning', () => {
  expect(
    parameters.map(parameterText).filter((text) => !/^\S.*[^.]\.$/.test(text) || /\.\./.test(text)),
  ).toEqual([]);
});
