import { InputError, metrics } from '@joined-up/core';
import { z } from 'zod';
import { columnOf } from '../formulas/names.ts';
import { choiceKinds } from '../choices/choice.ts';
import type { Context } from './context.ts';
import { SCENARIO } from './layout.ts';

/** The newest format of parts and manifests that this program knows. */
export const FORMAT = 2;

const own = z.object({
  module: z.string().optional(),
  things: z.array(
    z.object({
      kind: z.enum(['scenario', 'regime', 'metric', 'behaviour']),
      id: z.string(),
      content: z.string(),
    }),
  ),
});
const choices = z.array(
  z.object({
    name: z.string().regex(/^[A-Za-z]\w{0,60}$/),
    kind: z.enum(choiceKinds),
    of: z.array(z.string()).optional(),
    options: z.array(
      z.object({
        name: z.string(),
        value: z.union([
          z.string(),
          z.literal(false),
          z.array(z.string()),
          z.strictObject({ peer: z.string() }),
        ]),
      }),
    ),
  }),
);
const formulas = z.array(z.object({ id: z.string(), formula: z.string() }));
/** Parts may come from others: validate what they contain. */
const contextFile = z.object({
  format: z.literal(FORMAT),
  model: z.string(),
  code: z.string(),
  metrics: z.array(z.string()),
  names: z.array(z.string()),
  formulas,
  scenarios: z.record(
    z.string().regex(SCENARIO),
    z.object({ id: z.string(), file: z.boolean(), parameters: z.record(z.string(), z.number()) }),
  ),
  choices: choices.optional(),
  own: own.optional(),
});
/** The first format, in which settings shared by all runs had no columns of their own. */
const firstContextFile = z.object({
  model: z.string(),
  names: z.array(z.string()),
  fixed: z.record(z.string(), z.number()),
  scenarios: z.record(z.string(), z.string().regex(SCENARIO).nullable()),
  formulas,
});

/**
 * Reads what the runs of a part have in common, in any format so far.
 * @returns undefined if it is not a context
 * @throws {InputError} if a newer program wrote it
 */
export function readContext(
  written: unknown,
  file: string,
): { context: Context; filled: Readonly<Record<string, unknown>> } | undefined {
  if (typeof written !== 'object' || written === null) return undefined;
  const { format } = written as { format?: unknown };
  if (typeof format === 'number' && format > FORMAT) throw tooNew(file, format);
  if (format === FORMAT) {
    return contextFile.safeParse(written).success
      ? { context: written as unknown as Context, filled: {} }
      : undefined;
  }
  const first = firstContextFile.safeParse(written);
  if (format !== 1 || !first.success) return undefined;
  const { model, names, fixed, scenarios, formulas: computed } = first.data;
  return {
    context: {
      format: FORMAT,
      model,
      code: '',
      metrics: metrics.map(({ id }) => id),
      names: [...new Set([...names, ...Object.keys(fixed)])].sort(),
      formulas: computed,
      scenarios: Object.fromEntries(
        Object.entries(scenarios).flatMap(([id, digest]) =>
          digest === null ? [] : [[digest, { id, file: true, parameters: {} }]],
        ),
      ),
    },
    filled: Object.fromEntries(Object.entries(fixed).map(([name, value]) => [columnOf(name), value])),
  };
}

/** The error for what a newer program wrote, which is neither damaged nor to be repeated. */
export const tooNew = (file: string, format: number): InputError =>
  new InputError(file, [
    {
      path: 'format',
      expected: `at most ${FORMAT}, which is what this program knows`,
      found: `${format}: a newer program wrote it`,
      mend: 'use that program, or a folder of its own for this one; nothing was changed',
    },
  ]);
