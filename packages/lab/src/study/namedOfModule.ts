import { checkBehaviours } from '@joined-up/core';
import type { PlacedProblem } from '@joined-up/scenarios';
import { ownOf, type OwnThings } from '../own/own.ts';
import type { StudyFile } from './studyFile.ts';

/** A module that a study file names, and what it exports. */
export interface ExportedModule {
  readonly url: string;
  /** Fingerprint of its text. */
  readonly content: string;
  readonly things: OwnThings;
}

/**
 * Converts a study file with a module to the form of a script: what it names of the module becomes its own, the
 * rest of the module is left out. Adds what is wrong to `findings`.
 * @param exported - what the module exports; undefined if it has not been imported
 */
export function namedOfModule(
  { module, ...file }: StudyFile,
  exported: ExportedModule | undefined,
  findings: PlacedProblem[],
): { readonly file: StudyFile; readonly things?: OwnThings } {
  if (module === undefined) return { file };
  if (exported === undefined) {
    findings.push({
      path: ['module'],
      expected: 'a study file that is read with its module',
      found: `'${module}'`,
      mend: "write study(await readStudy('study.yaml'))",
    });
    return { file };
  }
  const { scenarios, regimes, levers = {}, outcomes = [], behaviours = [] } = file;
  const ofLever = Array.isArray(levers.regime) ? levers.regime.map(String) : [];
  const measured = ({ id }: { readonly id: string }): boolean =>
    outcomes.some((outcome) =>
      typeof outcome === 'string' ? outcome === id : outcome.formula.match(/\w+/g)?.includes(id) === true,
    );
  const things: OwnThings = {
    scenarios: exported.things.scenarios.filter(isNamed(scenarios)),
    regimes: exported.things.regimes.filter(isNamed([...listOf(regimes), ...ofLever])),
    metrics: exported.things.metrics.filter(measured),
    // In the order in which the study names them.
    behaviours: behaviours.flatMap((id) => exported.things.behaviours.filter(isNamed(id))),
  };
  findings.push(
    ...checkBehaviours(things.behaviours).map(({ path, ...problem }) => ({
      ...problem,
      path: path.split('.'),
    })),
  );
  const own = ownOf(things, exported);
  return own === undefined
    ? { file, things }
    : { file: { ...file, own: { ...own, things: [...own.things] } }, things };
}

const listOf = (names: string | readonly string[]): readonly string[] =>
  typeof names === 'string' ? [names] : names;

/** A test whether a thing is among those that a study names. */
function isNamed(names: string | readonly string[]): (thing: { readonly id: string }) => boolean {
  const all = new Set(listOf(names));
  return ({ id }) => all.has(id);
}
