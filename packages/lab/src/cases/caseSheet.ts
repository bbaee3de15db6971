import type { Sheet } from '@joined-up/scenarios/table';
import type { TriedCase } from './tryCase.ts';

/**
 * Results of a case: a row for each pattern under each structure; `share` is of the worlds that could be
 * read.
 */
export const caseSheet = ({ case: { id: name, patterns }, worlds, seeds, cells }: TriedCase): Sheet => ({
  name: 'patterns',
  rows: [
    [
      'case',
      'pattern',
      'says',
      'decides',
      'structure',
      'verdict',
      'share',
      'worlds_read',
      'worlds',
      'seeds',
    ],
    ...patterns.flatMap(({ id, says, decides }, p) =>
      cells[p].map(({ structure, verdict: { verdict, share, worlds: known } }) => [
        name,
        id,
        says,
        decides ? 1 : 0,
        structure,
        verdict,
        known === 0 ? null : share,
        known,
        worlds.length,
        seeds,
      ]),
    ),
  ],
});
