import { env } from 'node:process';
import { expect, it } from 'vitest';
import { shortDigests } from './shortDigests.ts';

it('short runs have the bytes that the sources gave before anything in them was changed', () => {
  // Whoever changes something hands over what it was: see run.ts and ../wrongFormulas.
  expect(shortDigests()).toEqual(JSON.parse(env['SHORT_DIGESTS']!));
});
