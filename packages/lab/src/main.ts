// The command line `joined-up`.
import { program } from './program.ts';
import { surviveDeafReaders } from './terminal/deafReaders.ts';
import { EXIT } from './terminal/tellProblems.ts';

const told = surviveDeafReaders();
const words = process.argv.slice(2);
const code = await program(words);
// What a sweep made lies in its folder; of other commands what they print may be all there is.
process.exitCode = code === 0 && told.lost && !words.includes('sweep') ? EXIT.fault : code;
