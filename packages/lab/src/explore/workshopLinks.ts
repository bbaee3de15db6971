import { basename } from 'node:path';
import { resolveParameters, type Scenario } from '@joined-up/core';
import { wordsOf, wordsOfParameter, type Language, type WorkshopLinks } from '@joined-up/viz';
import { dialsOfWorld, governments, startNames } from '@joined-up/workshop';
import { choiceNamed } from '../choices/choice.ts';
import { choiceNames } from '../choices/choiceNames.ts';
import { governmentFingerprint, withGovernment, workshopPage } from '../brief/workshopPage.ts';
import { rangesIn, type SetRange } from '../designs/rangesIn.ts';
import type { PlannedScenario } from '../study/studyPlan.ts';
import type { StudyResults } from '../study/studyResults.ts';
import type { ExploredWorld } from './exploredOf.ts';

/** Links into workshops, and the pages that they lead to. */
export interface Workshops {
  readonly links: WorkshopLinks;
  /** Pages (HTML) by file name. */
  readonly pages: Readonly<Record<string, string>>;
}

/** The workshop's government that is the stylised one once its own traits are reset. */
const STYLISED = 'andes';

/**
 * Makes worlds of a study reachable in the workshop: the stylised government as the workshop itself draws
 * it, any other one in a page of its own.
 * @param stem - path of the files without extension
 * @returns undefined if this copy of Joined-Up came without the workshop
 */
export function workshopLinks(
  results: StudyResults,
  worlds: readonly ExploredWorld[],
  stem: string,
  language: Language,
): Workshops | undefined {
  const page = workshopPage();
  if (page === undefined) return undefined;
  const { scenarios, regimes, choices, design } = results.plan;
  const isChoice = (name: string): boolean => choiceNamed(choices, name) !== undefined;
  const pages: Record<string, string> = {};
  const led = scenarios.map(({ scenario, source }) => {
    const file = `${stem}.${scenarios.length === 1 ? '' : `${scenario.id}.`}workshop.html`;
    if (isStylised(scenario)) {
      pages[file] = page;
      return { address: addressOf(file), government: STYLISED };
    }
    const text = source.kind === 'file' ? source.text : scenario.id;
    pages[file] = withGovernment(page, scenario, text, language);
    return { address: addressOf(file), government: `own.${governmentFingerprint(text)}` };
  });
  const left = new Set<string>();
  const ranges = rangesIn(design).filter(({ name }) => !isChoice(name));
  const drawn = scenarios.map((planned) => new Set(drawnFrom(planned, ranges)));
  // The workshop has dials for numbers only.
  for (const { name } of choices) left.add(name);
  for (const names of drawn) for (const name of names) left.add(name);
  const dials = worlds.map(({ scenario, parameters }) => {
    const of = scenarios[scenario].scenario;
    const names = [...(isStylised(of) ? Object.keys(governments[STYLISED]) : []), ...design.names];
    const carried = [...new Set(names)].filter((name) => !drawn[scenario].has(name) && !isChoice(name));
    const found = dialsOfWorld(Object.fromEntries(carried.map((name) => [name, parameters[name]])));
    for (const name of found.left) left.add(name);
    return found.text;
  });
  const words = wordsOf(language);
  return {
    pages,
    links: {
      pages: led,
      starts: regimes.map((id) => startNames.find((name) => name === id) ?? ''),
      dials,
      left: [...left].map((name) => wordsOfParameter(name, words, choiceNames()).name),
    },
  };
}

const isStylised = ({ id }: Scenario): boolean => id === 'stylised';

const addressOf = (file: string): string => encodeURI(basename(file));

/**
 * Parameters that a government is drawn from, which have no effect in a page with a finished government.
 */
function drawnFrom({ scenario }: PlannedScenario, ranges: readonly SetRange[]): string[] {
  if (isStylised(scenario)) return [];
  const text = (more: Readonly<Record<string, number>>): string =>
    JSON.stringify(scenario.government(1, resolveParameters({ ...scenario.parameters, ...more })));
  const usual = text({});
  return ranges
    .filter(({ name, low, high }) => [low, high].some((value) => text({ [name]: value }) !== usual))
    .map(({ name }) => name);
}
