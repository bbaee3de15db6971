import { parseHTML } from 'linkedom';
import { svgText } from './svgText.ts';

let light: Document | undefined;

/**
 * A document to draw in: that of the page if there is one (a test with a DOM), else one light document, made once.
 * Its pictures show themselves in a notebook of Jupyter whose kernel is Deno's.
 */
export function hostDocument(): Document {
  if (typeof document !== 'undefined') return document;
  light ??= lightDocument();
  return light;
}

function lightDocument(): Document {
  const { document, SVGElement } = parseHTML('<!doctype html><html><body></body></html>');
  // What a cell of Deno's kernel gives back is asked for this, and shown as it answers:
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
