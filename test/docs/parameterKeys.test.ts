import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parameterKeys } from '../../docs/parameterKeys.ts';

it('keys of parameters say what the records say (mend it with `pnpm run docs`)', () => {
  const file = new URL('../../packages/core/src/parameters/parameterKeys.ts', import.meta.url);
  expect(parameterKeys()).toBe(readFileSync(file, 'utf8'));
});
