import { expect, it } from 'vitest';
import { sourceFingerprint } from '../../packages/core/compile/source.ts';
import { compiledFrom } from '../../packages/core/src/kernels/compiled.ts';

it('the compiled loops are those of their source (mend: pnpm kernels)', () => {
  expect(compiledFrom).toBe(sourceFingerprint());
});
