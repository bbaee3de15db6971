import { InputError, metrics } from '@joined-up/core';
import { columnOf } from '../formulas/names.ts';
import type { Context } from './context.ts';

/** The newest format of parts and manifests that this program knows. */
export const FORMAT = 2;

/** As parts said it before settings that all runs have in common got columns of their own. */
interface FirstContext {
  readonly model: string;
  readonly names: readonly string[];
  readonly fixed: Readonly<Record<string, number>>;
  readonly scenarios: Readonly<Record<string, string | null>>;
  readonly formulas: Context['formulas'];
}

/**
 * What the runs of a part have in common, as any program so far wrote it.
 * @returns nothing if it says nothing of the kind
 * @throws {InputError} if a newer program wrote it
 */
export function readContext(
  written: unknown,
  file: string,
): { context: Context; filled: Readonly<Record<string, unknown>> } | undefined {
  if (typeof written !== 'object' || written === null) return undefined;
  const { format } = written as { format?: unknown };
  if (typeof format === 'number' && format > FORMAT) throw tooNew(file, format);
  if (format === FORMAT) return { context: written as Context, filled: {} };
  if (format !== 1) return undefined;
  const { model, names, fixed, scenarios, formulas } = written as FirstContext;
  return {
    context: {
      format: FORMAT,
      model,
      code: '',
      metrics: metrics.map(({ id }) => id),
      names: [...new Set([...names, ...Object.keys(fixed)])].sort(),
      formulas,
      scenarios: Object.fromEntries(
        Object.entries(scenarios).flatMap(([id, digest]) =>
          digest === null ? [] : [[digest, { id, file: true, parameters: {} }]],
        ),
      ),
    },
    filled: Object.fromEntries(Object.entries(fixed).map(([name, value]) => [columnOf(name), value])),
  };
}

/** What a newer program wrote is neither damaged nor to be done again. */
export const tooNew = (file: string, format: number): InputError =>
  new InputError(file, [
    {
      path: 'format',
      expected: `at most ${FORMAT}, which is what this program knows`,
      found: `${format}: a newer program wrote it`,
      mend: 'use that program, or a folder of its own for this one; nothing was changed',
    },
  ]);
