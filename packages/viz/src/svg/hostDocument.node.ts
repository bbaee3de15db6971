import { parseHTML } from 'linkedom';
import { svgText } from './svgText.ts';

let light: Document | undefined;

/**
 * A document to draw in: that of the page if there is one (a test with a DOM), else one light document,
 * made once. A Jupyter notebook with Deno's kernel shows its pictures.
 */
export function hostDocument(): Document {
  if (typeof document !== 'undefined') return document;
  light ??= lightDocument();
  return light;
}

function lightDocument(): Document {
  const { document, SVGElement } = parseHTML('<!doctype html><html><body></body></html>');
  // Deno's kernel calls this on the value of a cell and shows what it returns:
  // https://docs.deno.com/runtime/reference/cli/jupyter
  Object.defineProperty(SVGElement.prototype, Symbol.for('Jupyter.display'), {
    value(this: SVGSVGElement) {
      return {
        'image/svg+xml': svgText(this),
        'text/plain': this.querySelector('title')?.textContent ?? '',
      };
    },
  });
  return document;
}
