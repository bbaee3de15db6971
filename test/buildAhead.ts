// Builds and unpacks, one after the other, what tests wait for unless it is kept: node … test/buildAhead.ts
import { builtMathjs } from '../packages/lab/src/testing/builtParser.ts';
import { builtProgram } from '../packages/lab/src/testing/builtProgram.ts';
import { keptWorkshop } from '../packages/lab/src/testing/keptWorkshop.ts';
import { chromiumPath } from './browser/chromium.ts';

for (const build of [builtProgram, chromiumPath, keptWorkshop, builtMathjs]) await build();
