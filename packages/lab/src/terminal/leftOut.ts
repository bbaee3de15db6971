import type { Damage } from '../store/scanParts.ts';
import { Lacking } from './lacking.ts';
import { say } from '../words/say.ts';
import { toldText } from '../words/toldText.ts';

/**
 * Counts and reports what is missing from an answer, so that neither people nor scripts take part of the
 * results for all of them.
 */
export class LeftOut {
  #count = 0;

  readonly tell = ({ file, why }: Damage): void => {
    this.#count++;
    process.stderr.write(`${say`Left out: ${file} (${toldText(why)})`}\n`);
  };

  /** Call after the answer. @throws {Lacking} if something is missing */
  end(): void {
    if (this.#count > 0)
      throw new Lacking(
        say`${this.#count} {0|file is|files are} left out of this: 'joined-up check' says what can be
            done.`,
      );
  }
}
