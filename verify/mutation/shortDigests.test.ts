import { env } from 'node:process';
import { expect, it } from 'vitest';
import { shortDigests } from './shortDigests.ts';

it('short runs give the bytes of the unchanged sources', () => {
  // The caller passes the digests of the unchanged sources: see run.ts and ../wrongFormulas.
  expect(shortDigests()).toEqual(JSON.parse(env['SHORT_DIGESTS']!));
});
