// The command line `joined-up`.
import { program } from './program.ts';
import { surviveDeafReaders } from './terminal/deafReaders.ts';
import { EXIT } from './terminal/tellProblems.ts';

const told = surviveDeafReaders();
const words = process.argv.slice(2);
process.exitCode = await program(words);
// Only then is it known what became of the last words. What a sweep made lies in its folder; of other
// commands what they print may be all there is.
process.once('exit', () => {
  if (told.lost && process.exitCode === 0 && !words.includes('sweep')) process.exitCode = EXIT.fault;
});
