import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { morrisDots } from './morrisDots.ts';

const about = (estimate: number) => ({ estimate, low: estimate * 0.8, high: estimate * 1.2 });
const rows = [
  { parameter: 'culture', size: about(0.02), spread: about(0.03) },
  { parameter: 'mandate', size: about(0.1), spread: about(0.02) },
  { parameter: 'turf', size: about(0.006), spread: about(0.01) },
  { parameter: 'unused', size: about(0.005), spread: about(0.004), dummy: true },
];
const draw = (more = {}) => morrisDots(rows, { metric: 'outcome', regime: 'cog', ...more });

describe('morrisDots', () => {
  it('tells what stands out', () =>
    expect(nameOf(draw())).toBe(
      'In this model, the mandate of the centre matters most; 2 of 3 parameters stand out',
    ));
  it('names the dummy and what stands out, and leaves the rest to the table', () => {
    const texts = textsOf(draw());
    expect(texts).toEqual(
      expect.arrayContaining(['culture of sharing', 'mandate of the centre', 'noise floor']),
    );
    expect(texts).not.toContain('turf');
  });
  it('has a dot for each parameter and a cross for the dummy', () => {
    const marks = [...draw().querySelectorAll('path')].map(
      (path) => path.getAttribute('stroke') ?? path.getAttribute('fill'),
    );
    expect(marks.toSorted()).toEqual(['#003E7E', '#003E7E', '#737373', '#B84B00']);
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () =>
    expect(() => morrisDots([], { metric: 'outcome' })).toThrow('expected at least one'));
});
