import { expect, it } from 'vitest';
import { compiledFrom as fingerprintNow } from '../../packages/core/compile/fingerprint.ts';
import { compiledFrom } from '../../packages/core/src/month/compiled.ts';

it('the compiled month is that of its source (mend: pnpm kernels)', () => {
  expect(compiledFrom).toBe(fingerprintNow());
});
