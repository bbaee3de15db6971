import { readFileSync } from 'node:fs';
import { modelVersion, regime as named } from '@joined-up/core';
import { circumstances, claims, mainQuestionOf, triedWorld, tryWorld, worldUnder } from '@joined-up/lab';
import { stylised } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { partsOf, withParts } from '../../docs/claims/render.ts';
import type { MatrixResults } from '../../docs/claims/matrixResults.ts';
import { askedOf, changes, type ClaimResult } from '../../docs/claims/result.ts';

const read = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
const results = JSON.parse(read('claims/results.json')) as ClaimResult[];
const matrix = JSON.parse(read('claims/matrix.json')) as MatrixResults;

describe('docs/claims.md', () => {
  it('is made from the stored results (mend it with `pnpm docs:claims`)', () => {
    expect(withParts(read('claims.md'), partsOf(results, matrix))).toBe(read('claims.md'));
  });

  it('has every claim, asked as it is asked now, of the model as it is now (mend it with `pnpm docs:claims`)', () => {
    expect(
      results.map(({ id, words, contrast, model, findings }) => ({
        id,
        words,
        contrast,
        model,
        asked: findings.map((finding) => [finding.id, finding.asked]),
      })),
    ).toEqual(
      claims.map(({ id, words, contrast, asks }) => ({
        id,
        words,
        contrast,
        model: modelVersion,
        asked: asks.map((question) => [question.id, askedOf(question)]),
      })),
    );
  });
});

describe('the matrix of claims', () => {
  it("was made with this model, of today's sentences and structures (mend it with `pnpm docs:matrix`)", () => {
    expect(matrix.model).toBe(modelVersion);
    expect(matrix.rows.map(({ id, sentence }) => [id, sentence])).toEqual(
      claims.map(({ id, sentence }) => [id, sentence]),
    );
    for (const { cells } of matrix.rows)
      expect(
        cells.filter(({ reference }) => reference === 'status-quo').map((cell) => cell.circumstance),
      ).toEqual(circumstances.map(({ id }) => id));
  });

  // All runs would take hours; all claims and all structures, in the first world of one cell each, take
  // seconds. The long form alone runs a claim that asks for many seeds.
  it('agrees with new runs of a first world (mend it with `pnpm docs:matrix`)', () => {
    const { sample, seeds } = matrix.settings;
    claims.forEach((claim, c) => {
      // The short form takes every third claim, each in another circumstance.
      if (c % extent(3, 1) !== 0) return;
      if ((claim.leastSeeds ?? 1) > extent(4, Infinity)) return;
      const circumstance = circumstances[c % circumstances.length];
      const { cells } = matrix.rows[c];
      const cell = cells.findLast((one) => one.circumstance === circumstance.id)!;
      const main = mainQuestionOf(claim);
      const now = triedWorld(
        tryWorld(
          main,
          stylised,
          worldUnder(circumstance, sample, 0),
          Math.max(seeds, claim.leastSeeds ?? 1),
          undefined,
          {
            reference: named(cell.reference),
          },
        ),
      );
      expect([claim.id, circumstance.id, now.effect]).toEqual([claim.id, circumstance.id, cell.first]);
    });
  }, 120_000);
});

describe('changes', () => {
  const [first] = results;
  const [finding] = first.findings;
  it('are none of the same results', () => expect(changes(results, results)).toEqual([]));
  it('tell a verdict that is another', () => {
    const other = finding.verdict === 'conditional' ? 'supported' : 'conditional';
    expect(changes(results, [{ ...first, findings: [{ ...finding, verdict: other }] }])).toContain(
      `${first.id} ${finding.asked}: was ${finding.verdict}, is ${other}`,
    );
  });
  it('tell what is new, and what is gone', () => {
    expect(changes([], [first])).toEqual([`${first.id}: not run before`]);
    expect(
      changes([first], [{ ...first, findings: [{ ...finding, id: 'another', asked: 'Another' }] }]),
    ).toEqual([
      `${first.id} Another: not asked before; is ${finding.verdict}`,
      ...first.findings.map(({ asked }) => `${first.id} ${asked}: no longer asked`),
    ]);
  });
});
