import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keptWorkshop } from '../../packages/lab/src/testing/keptWorkshop.ts';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { FIRST } from '../../packages/workshop/src/opening/opening.ts';

/** A page that runs fewer governments, so that its pictures are finished sooner. */
export interface Short {
  /**
   * Governments in a finished picture. From six on the page draws its conclusion from them, from twenty at
   * the latest.
   * @defaultValue the fewest from which a whole page draws a conclusion
   */
  readonly governments?: number;
  /**
   * Governments for the line below it that tells why, and for perfect coordination: 17 runs for each. The
   * picture that tells why has no more either, but at least two.
   * @defaultValue 0: neither is run
   */
  readonly behind?: number;
}
const FEW = 20;

/** A copy of the page with these numbers written into its `<html>`. */
function shortened(whole: string, { governments = FEW, behind = 0 }: Short): string {
  const file = join(dirname(whole), `short-${governments}-${behind}.html`);
  if (existsSync(file)) return file;
  const page = readFileSync(whole, 'utf8');
  const enough = governments > FIRST && governments < FEW ? ` data-enough="${governments}"` : '';
  const short = page.replace(
    /<html lang="en"/,
    `<html lang="en" data-governments="${governments}"${enough} data-behind="${behind}"`,
  );
  if (short === page) throw new Error('the page of the workshop has no <html lang="en"');
  return written(file, short);
}

/** Writes a file that another worker may want too: it finds all of it or none. @returns its path */
function written(file: string, text: string): string {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
  return file;
}

/**
 * A copy of a page in which a script runs before anything of its own. A browser's page that has shown it can show
 * another file afterwards, where one that was told to run a script before each file would have to be closed.
 * @param script - runs in the page
 */
export function withFirst(script: () => void, file: string): string {
  const page = readFileSync(file, 'utf8');
  const copy = page.replace('<head>', () => `<head><script>(${script})()</script>`);
  if (copy === page) throw new Error('the page of the workshop has no <head>');
  return written(join(dirname(file), `${script.name}-${basename(file)}`), copy);
}

/**
 * The workshop, built once for its sources as they are.
 * @param form - how many governments its pictures have; always the whole page in the long form (`LONG=1`)
 * @returns path of the one file
 */
export function buildFile(form: Short | 'whole' = {}): string {
  const whole = keptWorkshop();
  return form === 'whole' ? whole : extent(shortened(whole, form), whole);
}

/**
 * The workshop for tests of anything but what it concludes and shows below that: a picture is finished with
 * its first governments, which the file has brought for the settings that it begins with.
 */
export const firstPictureOnly = (): string => buildFile({ governments: FIRST });
