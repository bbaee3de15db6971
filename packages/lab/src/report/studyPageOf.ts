import { counted, InputError, modelVersion } from '@joined-up/core';
import { comparesNothing, studyPage, wordsOf, type Language } from '@joined-up/viz';
import { choiceNamed } from '../choices/choice.ts';
import { choiceNames } from '../choices/choiceNames.ts';
import { movedBy, type SetRange } from '../designs/rangesIn.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { studyDigest } from '../provenance/manifest.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import type { StudyResults } from '../study/studyResults.ts';
import { namesOfOwn } from './reportOf.ts';
import { worldRows } from './worldRows.ts';
import { said } from '../words/say.ts';

export interface StudyPageRequest {
  readonly results: StudyResults;
  /** The command that makes it again. */
  readonly command: string;
  readonly language?: Language;
  /** The question. @defaultValue the name of the study */
  readonly question?: string;
}

/** Outcomes for a second picture, if a study asks for a single one. */
const BESIDES = ['outcome', 'consistency'] as const;
/** Most outcomes to report. */
const TOLD = 3;

/**
 * One page of A4 of the results of a study (HTML), the same for the same results.
 * @throws {InputError} if the study compares nothing, or no run has an outcome
 */
export function studyPageOf({ results, command, language = 'en', question }: StudyPageRequest): string {
  const {
    plan,
    progress: { asked, done, failed },
  } = results;
  checkPage(plan);
  const { page } = wordsOf(language);
  const outcomes = plan.outcomes.slice(0, TOLD);
  const { each, rows, seeds, fingerprint } = worldRows(results, [...new Set([...outcomes, ...BESIDES])]);
  if (seeds === 0)
    throw new InputError('study', [
      {
        path: '',
        expected: 'a run that has an outcome, to make a page of',
        found: counted`${failed} {0|run|runs} that failed`,
        mend: "see why with 'joined-up failed'",
      },
    ]);
  const names = plan.scenarios.map(({ scenario }) => said(scenario.name));
  return studyPage({
    language,
    question: question ?? plan.file.name ?? page.question(names.join(', ')),
    scenarios: names,
    regimes: plan.regimes,
    outcomes,
    each,
    rows,
    seeds,
    months: list(plan.scenarios.map(({ months }) => months)),
    start: list(plan.scenarios.map(({ scenario: { start } }) => start)),
    runs: { all: asked, failed, missing: asked - done - failed },
    varied: numbersMoved(plan),
    chosen: plan.choices.map(({ name, options }) => ({
      name: choiceNames()[name] ?? name,
      options: options.map((option) => option.name),
    })),
    fixed: plan.fixed,
    names: namesOfOwn(
      plan.scenarios
        .flatMap(({ scenario }) => regimesOf(scenario))
        .filter(({ id }) => plan.regimes.includes(id)),
    ),
    command,
    settings: settingsOf(plan, command),
    fingerprint,
    versions: { model: modelVersion, Node: process.versions.node },
  });
}

/** Ranges of the numbers that a design moves; choices have no range. */
const numbersMoved = ({ design, choices }: StudyPlan): SetRange[] =>
  movedBy(design).filter(({ name }) => choiceNamed(choices, name) === undefined);

/** Checks, before a sweep, that there is something to compare. @throws {InputError} if not */
export function checkPage(plan: StudyPlan): void {
  const { regimes, design, scenarios } = plan;
  const rows = Array.from({ length: Math.min(2, design.points * scenarios.length) }, (_, world) => ({
    world,
    regime: regimes[0],
    settings: {},
    values: {},
  }));
  if (!comparesNothing({ regimes, rows, varied: numbersMoved(plan) })) return;
  throw new InputError('study', [
    {
      path: 'regimes',
      expected: 'something to compare on a page: two regimes, or a parameter that is moved',
      found: `${regimes.join(', ')} alone, with one setting`,
      mend: 'add a regime to the study, or leave --page out',
    },
  ]);
}

/** Each number once. */
const list = (values: readonly number[]): string => [...new Set(values)].join(', ');

/** The whole study, if a printed code can hold it; else its command and fingerprint. */
function settingsOf({ file }: StudyPlan, command: string): string {
  const whole = JSON.stringify(file);
  return whole.length <= 500 ? whole : `${command} · study ${studyDigest(file)}`;
}
