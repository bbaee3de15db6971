import { stylised } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { claims } from '@joined-up/claims';
import { claimsIn } from './claimsIn.ts';
import { findCase } from './findCase.ts';
import { actingStructures, combinationsOf, lettersOf, matchCases } from './matchCases.ts';
import { readWorld } from './tryCase.ts';

const cases = ['nav', 'pernambuco'].map(findCase);

describe('matchCases', () => {
  it('says of every combination what each observed pattern says by itself; of none twice', async () => {
    const heard: number[] = [];
    const matched = await matchCases(cases, {
      combinations: 3,
      seeds: 1,
      known: new Map([[1, 'as it was']]),
      onCombination: (number) => heard.push(number),
    });
    expect([heard, matched.said[1]]).toEqual([[0, 2], 'as it was']);
    // P5 of Pernambuco was observed by nobody.
    expect(matched.asked.map((one) => `${one.case} ${one.pattern.id}`)).toEqual(
      ['P1', 'P2', 'P3', 'F']
        .map((id) => `nav ${id}`)
        .concat(['P1', 'P2', 'P3', 'P4'].map((id) => `pernambuco ${id}`)),
    );
    const { world, structure } = matched.combinations[2];
    const alone = cases.flatMap((one) =>
      readWorld(one, { id: 'drawn', parameters: structure }, world, 1).slice(0, 4),
    );
    const letters = alone.map(({ holds }) => (holds === null ? '-' : holds ? 'y' : 'n')).join('');
    expect(matched.said[2]).toBe(letters);
  }, 60_000);

  it('allows for luck: what does not hold of the mean may hold of a replicate', () => {
    const letters = combinationsOf(4).map((one) => lettersOf(cases, one, 2));
    expect(letters.join('')).toMatch(/^[yln-]{32}$/);
    expect(letters.join('')).toContain('l');
  }, 60_000);
});

describe('actingStructures', () => {
  it('are those that change something: the council with layers of its own stands in none of the cases', () => {
    const acting = actingStructures([findCase('nav')]);
    expect(acting).toEqual(expect.arrayContaining(['mergedMeeting', 'layerPass', 'discovery']));
    expect(acting).not.toContain('coordinatingLayers');
  }, 60_000);
});

describe('claimsIn', () => {
  it('counts where the sentence holds', async () => {
    const some = claims.filter(({ id }) => id === 'C06' || id === 'C25');
    const told = await claimsIn(some, stylised, combinationsOf(2), { months: 26 });
    expect(told.map(({ id, of }) => [id, of])).toEqual([
      ['C06', 2],
      ['C25', 2],
    ]);
    for (const { holds } of told) expect(holds).toBeLessThanOrEqual(2);
  }, 60_000);
});
