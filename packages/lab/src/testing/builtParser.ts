import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Parser } from '../formulas/parser.ts';
import { byScript, keptBuild } from './keptBuild.ts';

/** The folder with the part of mathjs that formulas use, as others install it. */
export const builtMathjs = (): string =>
  keptBuild(
    'packages/lab/node_modules/.cache/joined-up/mathjs',
    ['release/mathjs.ts', 'release/bundleLibrary.ts', 'pnpm-lock.yaml'],
    byScript('release/mathjsInto.ts'),
  );

let loaded: Parser | undefined;

/** Replaces `formulas/parser` in tests: all of mathjs takes seconds to load, once a worker. */
export const parser = (): Parser =>
  (loaded ??= createRequire(import.meta.url)(join(builtMathjs(), 'mathjs.cjs')) as Parser);
