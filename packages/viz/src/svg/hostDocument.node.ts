import { parseHTML } from 'linkedom';

let light: Document | undefined;

/** A document to draw in: that of the page if there is one (a test with a DOM), else one light document, made once. */
export function hostDocument(): Document {
  if (typeof document !== 'undefined') return document;
  light ??= parseHTML('<!doctype html><html><body></body></html>').document;
  return light;
}
