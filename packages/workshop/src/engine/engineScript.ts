// What the page and its workers share, as one script in the built file: the page takes the model and its
// engine from here, a worker is this script and nothing else.
export * from '@joined-up/core';
export { stylised } from '@joined-up/scenarios/stylised';
export { engine } from './engineOfPage.ts';
import { serve } from './serve.ts';

if (typeof document === 'undefined') serve();
