import { scaleLinear, select } from 'd3';
import { describe, expect, it } from 'vitest';
import { createSvg, type SvgNode } from '../svg/createSvg.ts';
import { drawRaincloud, peakOf, raincloudOf } from './raincloud.ts';

const x = scaleLinear([0, 10], [0, 1000]);
const drawn = (values: readonly number[], peak?: number): SVGSVGElement => {
  const svg = createSvg({ title: '', description: '' }, 1000, 100);
  const raincloud = raincloudOf(values);
  drawRaincloud(
    select<SVGElement, unknown>(svg) as SvgNode,
    raincloud,
    x,
    { top: 0, height: 100, peak: peak ?? peakOf([raincloud]) },
    { colour: '#003E7E' },
  );
  return svg;
};
const pathOf = (svg: SVGSVGElement, selector: string): string =>
  svg.querySelector(selector)!.getAttribute('d')!;
const cloudTop = (svg: SVGSVGElement): number =>
  Math.min(...[...pathOf(svg, 'path[fill]').matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y)));

describe('drawRaincloud', () => {
  it('has its highest cloud fill its room, the upper 46 of 100, and others to the same scale', () => {
    expect(cloudTop(drawn([4, 5, 6]))).toBeCloseTo(0, 1);
    expect(cloudTop(drawn([4, 5, 6], 2 * peakOf([raincloudOf([4, 5, 6])])))).toBeCloseTo(23, 1);
  });
  it('puts the box at the quartiles and a line at the median', () => {
    const svg = drawn([1, 2, 4, 6, 9]);
    const box = svg.querySelector('rect[stroke]')!;
    expect(['x', 'width'].map((name) => box.getAttribute(name))).toEqual(['200', '400']);
    expect(svg.querySelector('line')!.getAttribute('x1')).toBe('400');
  });
  it('drops every value where it is, in three lanes by turns', () =>
    expect(pathOf(drawn([1, 2, 3, 4, 1]), 'path[stroke-linecap]')).toBe(
      'M100,75h0M200,85h0M300,95h0M400,75h0M100,85h0',
    ));
  it('draws nothing without values', () =>
    expect(drawn([], 1).querySelectorAll('path, rect[stroke]')).toHaveLength(0));
});

describe('peakOf', () => {
  it('is the highest density of all', () =>
    expect(peakOf([raincloudOf([0, 9]), raincloudOf([0, 1])])).toBe(
      Math.max(...raincloudOf([0, 1]).cloud.density),
    ));
  it('is 1 where nothing is smoothed', () => expect(peakOf([raincloudOf([3])])).toBe(1));
});
