// The command line `joined-up`.
import { program } from './program.ts';
import { surviveDeafReaders } from './terminal/deafReaders.ts';
import { EXIT } from './terminal/tellProblems.ts';

const told = surviveDeafReaders();
const words = process.argv.slice(2);
process.exitCode = await program(words);
// Only now is it known whether all output arrived. The results of a sweep are in its folder; for other
// commands the output may be all there is.
process.once('exit', () => {
  if (told.lost && process.exitCode === 0 && !words.includes('sweep')) process.exitCode = EXIT.fault;
});
// Do not wait for the engine, which may still be compiling for up to a fifth of a second.
await Promise.all([process.stdout, process.stderr].map(handedOver));
process.exit();

/** Resolves when all that was written to a stream has reached its reader, or cannot. */
function handedOver(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
