import { bundleLibrary } from './bundleLibrary.ts';
import { mathjs } from './mathjs.ts';

// The part of mathjs that formulas use, as others install it, into a folder: for tests.
await bundleLibrary(mathjs, `${process.argv[2]}/mathjs.cjs`);
