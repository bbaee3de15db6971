// The command line `joined-up`.
import { program } from './program.ts';
import { surviveDeafReaders } from './terminal/deafReaders.ts';
import { EXIT } from './terminal/tellProblems.ts';

const told = surviveDeafReaders();
const words = process.argv.slice(2);
process.exitCode = await program(words);
// Only now is it known what became of the last words. What a sweep made lies in its folder; of other
// commands what they print may be all there is.
process.once('exit', () => {
  if (told.lost && process.exitCode === 0 && !words.includes('sweep')) process.exitCode = EXIT.fault;
});
// The engine may still be compiling what would be run again, and nobody waits for that: up to a fifth of a second.
await Promise.all([process.stdout, process.stderr].map(handedOver));
process.exit();

/** Resolves when all that was written to a stream has reached its reader, or cannot. */
function handedOver(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
