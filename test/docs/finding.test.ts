import { existsSync, readFileSync } from 'node:fs';
import { modelVersion, regime as named, simulate } from '@joined-up/core';
import { usFederal2024 } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { withParts } from '../../docs/claims/render.ts';
import { findingText, metrics, type Finding } from '../../docs/finding/finding.ts';

const at = (file: string): URL => new URL(`../../${file}`, import.meta.url);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const finding = JSON.parse(read('docs/finding/finding.json')) as Finding;

// Mend with `pnpm docs:pictures`; then check the README's sentences beside the tables.
describe("the README's finding on the federal case", () => {
  it('is made from stored results of the present model', () => {
    expect(finding.model).toBe(modelVersion);
    const readme = read('README.md');
    expect(readme).toContain('<!-- begin finding -->');
    expect(withParts(readme, { finding: findingText(finding) })).toBe(readme);
  });

  it('agrees with new runs of the first seed, to the bit', () => {
    for (const regime of Object.keys(finding.values.outcome)) {
      const maker = named(regime);
      const { summary } = simulate(usFederal2024, maker, { seed: 1 });
      expect([regime, ...metrics.map((metric) => summary[metric])]).toEqual([
        regime,
        ...metrics.map((metric) => finding.values[metric][regime][0]),
      ]);
    }
  });

  it('has pictures of the same model', () => {
    expect(finding.pictures).toContain('us-federal-2024-duplication');
    for (const picture of finding.pictures)
      expect(existsSync(at(`docs/pictures/${picture}.svg`))).toBe(true);
  });
});
