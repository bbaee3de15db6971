import { escapeHtml, paragraph, scriptedDocument } from '../report/html.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { wordsOf, type Language } from '../titles/wordsOf.ts';
import type { ExploredNumber, ExploredRuns, WorkshopLinks } from './exploredRuns.ts';
import type { ExplorerData, PackedNumber } from './explorerData.ts';
import { explorerScript } from './explorerScript.ts';
import { explorerStyle } from './explorerStyle.ts';
import { packFloats, packWholes } from './packed.ts';
import { wordsOfExplorer } from './words/wordsOfExplorer.ts';

/** Options of `explorerPage`. */
export interface ExplorerOptions {
  /** Language of all that the page says. @defaultValue 'en' */
  readonly language?: Language;
  /** Heads the page: the question or the name of the study. */
  readonly title: string;
  /** What a reader should know of the runs, a paragraph each: runs that failed or are not done. */
  readonly notes?: readonly string[];
  /** The command that replays a run, up to its id: `joined-up replay results/`. */
  readonly replay: string;
  /** How a world becomes a link to the workshop. @defaultValue no links */
  readonly workshop?: WorkshopLinks;
}

/**
 * A page to explore the runs of a study: parallel axes with ranges to drag, a scatter plot, and any world
 * with its runs. One file (HTML) that opens offline and fetches nothing; about 32 bytes per run, 5 more for
 * each outcome, and 5 per world for each parameter.
 * @throws {RangeError} for runs without an outcome, or columns of other lengths than there are runs or
 * worlds
 */
export function explorerPage(runs: ExploredRuns, options: ExplorerOptions): string {
  check(runs);
  const { language = 'en', title, notes = [], replay, workshop } = options;
  const { language: tag, decimal, thousands } = wordsOf(language);
  const data: ExplorerData = {
    words: wordsOfExplorer[language],
    language: tag,
    decimal,
    thousands,
    parameters: runs.parameters.map(packed),
    outcomes: runs.outcomes.map(packed),
    government: packWholes(runs.government),
    world: packWholes(runs.world),
    regime: packWholes(runs.regime),
    seed: packWholes(runs.seed),
    runIds: runs.runIds.join(''),
    governments: runs.governments,
    regimes: runs.regimes.map(({ id, name }, place) => ({
      id,
      name,
      colour: regimeStyle(id, place).colour,
    })),
    seeds: runs.seeds,
    replay,
    ...(workshop === undefined ? {} : { workshop }),
  };
  return scriptedDocument(
    tag,
    title,
    explorerStyle,
    `<main>
<h1>${escapeHtml(title)}</h1>
${notes.map((note) => paragraph(note)).join('\n')}
</main>`,
    { id: 'explorer-data', data, script: explorerScript },
  );
}

const packed = ({ id, name, values, options }: ExploredNumber): PackedNumber => ({
  id,
  name,
  values: packFloats(values),
  ...(options === undefined ? {} : { options }),
});

function check({ parameters, outcomes, government, world, regime, seed, runIds }: ExploredRuns): void {
  if (outcomes.length === 0) throw new RangeError('explorer: expected an outcome, received none');
  const lengths: readonly (readonly [string, number, number])[] = [
    ...parameters.map(({ id, values }) => [id, values.length, government.length] as const),
    ...outcomes.map(({ id, values }) => [id, values.length, world.length] as const),
    ['regime', regime.length, world.length],
    ['seed', seed.length, world.length],
    ['runIds', runIds.length, world.length],
  ];
  for (const [id, found, expected] of lengths)
    if (found !== expected)
      throw new RangeError(`explorer: expected ${expected} values of ${id}, received ${found}`);
}
