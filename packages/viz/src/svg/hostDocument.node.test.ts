import { expect, it } from 'vitest';
import { createSvg } from './createSvg.ts';
import { svgText } from './svgText.ts';

it('shows a picture in a notebook of Deno as a file would have it', () => {
  const picture = createSvg({ title: 'Higher', description: '' }, 360, 200);
  const shown = picture as unknown as Record<symbol, () => Record<string, string>>;
  expect(shown[Symbol.for('Jupyter.display')]()).toEqual({
    'image/svg+xml': svgText(picture),
    'text/plain': 'Higher',
  });
  expect(svgText(picture)).toMatch(/^<svg xmlns="http:/);
});
