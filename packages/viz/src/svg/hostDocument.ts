/** The page's own document. @throws {Error} where there is none (a worker: draw on the page instead) */
export function hostDocument(): Document {
  if (typeof document === 'undefined')
    throw new Error('no document to draw in: pass one as the option `document`');
  return document;
}
