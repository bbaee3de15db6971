import { regimes } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { dashFor, regimeStyle, styledRegimes } from './regimeStyle.ts';

describe('regimeStyle', () => {
  it('has a style for every regime of the model', () =>
    expect(regimes.map(({ id }) => id).filter((id) => !styledRegimes.includes(id))).toEqual([]));
  it.each(styledRegimes)('shows %s on white at 3 : 1 or more', (id) =>
    expect(contrast(regimeStyle(id).colour, '#ffffff')).toBeGreaterThanOrEqual(3),
  );

  it('tells any two regimes apart without colour and size: by shape, outline or dash', () => {
    const marks = styledRegimes
      .map((id) => regimeStyle(id))
      .map(({ shape, open, dash }) => `${shape} ${open} ${dash}`);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('keeps the palette of the project', () => {
    expect(['status-quo', 'superministry', 'cog'].map((id) => regimeStyle(id).colour)).toEqual([
      '#8C8C8C',
      '#B84B00',
      '#003E7E',
    ]);
    expect(regimeStyle('hybrid').colour).toBe(regimeStyle('cog').colour);
  });

  it('gives regimes of your own a style by position', () =>
    expect(regimeStyle('mine', 0)).not.toEqual(regimeStyle('mine', 1)));
});

describe('dashFor', () => {
  it('scales with the line: 6 4 at 2 px is 12 8 at 4 px', () =>
    expect(dashFor({ dash: '6 4' }, 4)).toBe('12 8'));
  it('leaves a solid line solid', () => expect(dashFor({ dash: '' }, 4)).toBeNull());
});
