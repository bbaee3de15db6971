import { expect, it } from 'vitest';
import { versionProblems } from '../../release/versions.ts';

it('is one version, in every package and wherever it is cited', () =>
  expect(versionProblems()).toEqual([]));
