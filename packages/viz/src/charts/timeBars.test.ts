import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { timeBars } from './timeBars.ts';

const rows = ['status-quo', 'superministry', 'cog', 'hybrid'].map((label, i) => ({
  label,
  implementing: 0.7,
  meetings: 0.1 + i / 100,
  disruption: i === 1 ? 0.05 : 0,
  blocked: 0.2 - i / 100 - (i === 1 ? 0.05 : 0),
  outcome: 0.5,
  outcomeLow: 0.45,
  outcomeHigh: 0.55,
}));

describe('timeBars', () => {
  it('is named by its finding', () =>
    expect(nameOf(timeBars(rows))).toBe('In this model, meetings take 10\u00A0% to 13\u00A0% of capacity'));
  it('names in the legend only what is there', () => {
    expect(textsOf(timeBars(rows))).toContain('disruption');
    expect(textsOf(timeBars([rows[0]]))).not.toContain('disruption');
  });
  it('fills each bar to the top: heights add up to the axis', () => {
    const [bar] = [...timeBars([rows[0]]).querySelectorAll('rect')].filter(
      (rect) => Number(rect.getAttribute('width')) > 100 && rect.getAttribute('fill') === '#4A6D8C',
    );
    const above = [...timeBars([rows[0]]).querySelectorAll('rect')].filter(
      (rect) => rect.getAttribute('x') === bar.getAttribute('x'),
    );
    const heights = above.map((rect) => Number(rect.getAttribute('height')));
    expect(heights[0] / heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(0.7, 3);
  });
  it('has a panel for the outcome if it is known', () => {
    expect(textsOf(timeBars(rows))).toContain('Outcome');
    expect(textsOf(timeBars(rows.map((row) => ({ ...row, outcome: undefined }))))).not.toContain('Outcome');
  });
  it('draws a bracket from one row to another where the best number lies', () => {
    const bracket = { stroke: '#1A1A1A', 'stroke-width': '2' };
    const lines = (svg: SVGSVGElement) =>
      [...svg.querySelectorAll('line')].filter((one) =>
        Object.entries(bracket).every(([name, value]) => one.getAttribute(name) === value),
      );
    const svg = timeBars(rows, { along: 'committees', best: { low: 1, high: 2 } });
    expect(lines(timeBars(rows, { along: 'committees' }))).toHaveLength(0);
    expect(lines(svg)).toHaveLength(3);
    expect(svg.querySelector('desc')!.textContent).toContain('superministry – cog.');
    expect(textsOf(svg).join(' ')).toContain('Bracket: best number of committees');
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(timeBars(rows, { width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(timeBars(rows, { mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () => expect(() => timeBars([])).toThrow('expected at least one'));
});
