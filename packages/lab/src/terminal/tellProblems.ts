import { InputError } from '@joined-up/core';
import { Taken } from '../store/lock.ts';
import { inputText } from '../words/inputText.ts';
import { say } from '../words/say.ts';
import { Lost } from '../store/lost.ts';
import { Lacking } from './lacking.ts';
import { Interrupted } from './interruption.ts';

/**
 * Exit codes: 2 for an invalid input, 3 if something asked for is missing or incomplete, 75 if another
 * program is at work or has taken the work over (the same command may be given again), 130 for an
 * interruption, 1 for a fault of the program.
 */
export const EXIT = { input: 2, lacking: 3, tryAgain: 75, interrupted: 130, fault: 1 } as const;

/**
 * Reports what went wrong; with a stack trace only for a fault of the program, if the user asked for it.
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
