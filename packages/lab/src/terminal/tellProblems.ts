import { InputError } from '@joined-up/core';
import { Taken } from '../store/lock.ts';
import { inputText } from '../words/inputText.ts';
import { say } from '../words/say.ts';
import { Lost } from '../store/lost.ts';
import { Lacking } from './lacking.ts';
import { Interrupted } from './interruption.ts';

/**
 * Ends of the program: 2 for an input that cannot be, 3 where something asked for is not there or not
 * whole, 75 where another program is at work or has taken the work over (the same command may be given
 * again), 130 for an interruption, 1 for a fault of the program.
 */
export const EXIT = { input: 2, lacking: 3, tryAgain: 75, interrupted: 130, fault: 1 } as const;

/**
 * Says what went wrong, for people; a stack trace only for a fault of the program that the user asked to
 * see.
 * @returns the exit code
 */
export function tellProblems(error: unknown): number {
  if (error instanceof Taken) {
    process.stderr.write(`${inputText(error)}\n`);
    return EXIT.tryAgain;
  }
  if (error instanceof InputError) {
    process.stderr.write(`${inputText(error)}\n`);
    return EXIT.input;
  }
  if (error instanceof Lost) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.tryAgain;
  }
  if (error instanceof Lacking) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.lacking;
  }
  if (error instanceof Interrupted) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.interrupted;
  }
  if (error instanceof Error && error.name === 'AbortError') {
    process.stderr.write(say`Interrupted; nothing was written.` + '\n');
    return EXIT.interrupted;
  }
  process.stderr.write(
    say`A fault of the program: ${error instanceof Error ? error.message : String(error)}. Please report
        it with the command that you gave.` + '\n',
  );
  if (process.env.DEBUG !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.fault;
}
