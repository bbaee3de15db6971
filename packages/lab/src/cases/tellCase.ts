import { listTable } from '../terminal/listTable.ts';
import type { TriedCase } from './tryCase.ts';
import { said, say } from '../words/say.ts';

/** Results of a case for a terminal: patterns by structures, and whether what it tests fails. */
export function tellCase({ case: tried, worlds, seeds, structures, cells }: TriedCase): string {
  const title = say`${said(tried.scenario.name)}, ${worlds.length} {1|world|worlds} × ${seeds} {2|seed|seeds}`;
  if (tried.patterns.length === 0)
    return `${title}\n${tried.why === undefined ? say`It makes no demand on the model.` : said(tried.why)}\n`;
  const rows = tried.patterns.map(({ id, says, decides, unobserved }, p) => [
    `${id}${decides ? ' *' : ''}`,
    ...cells[p].map(({ verdict: { verdict, share, worlds: known } }) =>
      // A pattern that was not observed cannot fail.
      known === 0
        ? said(verdict, 'pattern')
        : `${unobserved ? say`not observed` : said(verdict, 'pattern')} ${Math.round(100 * share)} %`,
    ),
    said(says),
  ]);
  const failed = structures.filter((_, s) =>
    tried.patterns.some(({ decides }, p) => decides && cells[p][s].verdict.verdict === 'failed'),
  );
  const lines = [
    title,
    '',
    listTable(['pattern', ...structures.map(({ id }) => id), 'observed'], rows),
    '',
    say`Shown: in at least 80 % of worlds; failed: below 50 %; else undecided. * decides on what the case tests.`,
    failed.length === 0
      ? say`No deciding pattern fails.`
      : say`A deciding pattern fails under ${failed.map(({ id }) => id).join(', ')}.`,
  ];
  return `${lines.join('\n')}\n`;
}
