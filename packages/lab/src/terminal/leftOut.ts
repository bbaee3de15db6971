import type { Damage } from '../store/scanParts.ts';
import { Lacking } from './lacking.ts';
import { say } from '../words/say.ts';
import { toldText } from '../words/toldText.ts';

/**
 * What an answer is without: told, so that nobody takes a part of the results for all of them, neither
 * people nor scripts.
 */
export class LeftOut {
  #count = 0;

  readonly tell = ({ file, why }: Damage): void => {
    this.#count++;
    process.stderr.write(`${say`Left out: ${file} (${toldText(why)})`}\n`);
  };

  /** After the answer. @throws {Lacking} if it is without something */
  end(): void {
    if (this.#count > 0)
      throw new Lacking(
        say`That is without ${this.#count} {0|file|files}: 'joined-up check' says what can be done.`,
      );
  }
}
