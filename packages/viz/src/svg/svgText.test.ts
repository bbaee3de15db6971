import { select } from 'd3';
import { describe, expect, it } from 'vitest';
import { createSvg } from './createSvg.ts';
import { svgText } from './svgText.ts';

describe('svgText', () => {
  it('writes a file: name and description first, attributes by name, text escaped', () => {
    const svg = createSvg({ title: 'A < B', description: 'R&D "x"' }, 10, 20);
    select(svg).append('g').attr('fill', 'red').attr('aria-hidden', 'true').append('text').text('ñ');
    expect(svgText(svg)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" height="20" role="img" viewBox="0 0 10 20" width="10">' +
        '<title>A &lt; B</title><desc>R&amp;D &quot;x&quot;</desc>' +
        '<rect fill="#ffffff" height="20" width="10"/><g aria-hidden="true" fill="red"><text>ñ</text></g></svg>',
    );
  });
});
