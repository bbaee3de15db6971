import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { sameComparison, standardComparison, type Comparison } from '../setting/comparison.ts';
import { dials, type DialValue } from '../setting/dials.ts';
import { governmentNames } from '../setting/governments.ts';
import { sharing, starting, turn } from '../setting/setting.ts';
import { startNames } from '../setting/startNames.ts';
import { decodeLink, encodeLink } from './link.ts';

const problems = (text: string) => decodeLink(text).problems;
const back = (text: string) => decodeLink(text).link.comparison;

describe('a link', () => {
  it('says only what differs', () => {
    expect(encodeLink({ comparison: standardComparison })).toBe('v=1');
    const b = turn('andes', turn('andes', starting('cog'), 'mandate', 0.4), 'committees', 6);
    expect(encodeLink({ comparison: { ...standardComparison, b }, language: 'es' })).toBe(
      'v=1&l=es&b=cog,c6,b.4',
    );
  });

  const anySetting = fc.record({
    start: fc.constantFrom(...startNames),
    moves: fc.array(fc.tuple(fc.constantFrom(...dials), fc.double({ noNaN: true, min: 0, max: 1 })), {
      maxLength: 8,
    }),
  });
  const anyComparison = fc
    .record({
      government: fc.constantFrom(...governmentNames),
      a: anySetting,
      b: anySetting,
      metric: fc.constantFrom('outcome', 'duplication'),
    })
    .map(({ government, a, b, metric }): Comparison => {
      const set = ({ start, moves }: typeof a) =>
        moves.reduce((setting, [dial, draw]) => {
          const value: DialValue =
            dial.kind === 'switch'
              ? draw > 0.5
              : dial.kind === 'choice'
                ? dial.options[Math.floor(draw * 0.99 * dial.options.length)]
                : dial.low + draw * (dial.high - dial.low);
          return turn(government, setting, dial.id, value);
        }, starting(start));
      // What befalls one side befalls the other.
      return { government, a: set(a), b: sharing(government, set(b), set(a)), metric };
    });

  it('gives back whatever a room can set', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const { link, problems: found } = decodeLink(encodeLink({ comparison }));
        expect(found).toEqual([]);
        expect(sameComparison(link.comparison, comparison)).toBe(true);
      }),
    );
  });

  it('says what comes later', () => {
    const b = turn(
      'andes',
      turn(
        'andes',
        turn('andes', starting('superministry'), 'laterRegime', 'status-quo'),
        'laterMonth',
        36,
      ),
      'leaderLeaves',
      true,
    );
    const text = encodeLink({ comparison: { ...standardComparison, b } });
    expect(text).toBe('v=1&b=superministry,lr1,lm36,ld1');
    expect(back(text).b).toEqual(b);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeLink(text).link.comparison.government).toBeTypeOf('string');
        expect(decodeLink(`v=1&b=${text}`).link.comparison.government).toBeTypeOf('string');
      }),
    );
  });

  it('reads what a mail program escaped', () => {
    expect(back('v=1&b=cog%2Cb.4').b.changes).toEqual({ mandate: 0.4 });
  });
});

describe('a broken link', () => {
  it('of another site is named so', () => {
    expect(problems('access_token=abc')).toEqual([{ kind: 'foreign', found: 'access_token=abc' }]);
  });
  it('keeps what can be understood, and names the rest', () => {
    const { link, problems: found } = decodeLink('v=1&g=nort&b=cog,b9,qq3,c6&m=outcom&zz=1');
    expect(link.comparison.b.changes).toEqual({ mandate: 1, committees: 6 });
    expect(found).toEqual([
      { kind: 'unknown-part', found: 'zz' },
      { kind: 'unknown-government', found: 'nort', near: 'north' },
      { kind: 'bad-value', dial: 'mandate', found: '9', used: 1 },
      { kind: 'unknown-dial', found: 'qq3' },
      { kind: 'unknown-metric', found: 'outcom', near: 'outcome' },
    ]);
  });
  it('with steps that cannot be falls back, and says so', () => {
    const { link, problems: found } = decodeLink('v=1&b=cog,lr99,lm12,lx400,ld2,lb.2,ll5');
    expect(link.comparison.b.changes).toEqual({ laterMonth: 13, leaderMonth: 95, leaderMandate: 0.2 });
    expect(found).toEqual([
      { kind: 'bad-value', dial: 'laterRegime', found: '99', used: 'stays' },
      { kind: 'bad-value', dial: 'laterMonth', found: '12', used: 13 },
      { kind: 'bad-value', dial: 'leaderMonth', found: '400', used: 95 },
      { kind: 'bad-value', dial: 'leaderLeaves', found: '2', used: false },
      { kind: 'unknown-dial', found: 'll5' },
    ]);
  });
  it('of another version says which', () => {
    expect(problems('g=north')).toEqual([{ kind: 'older-version', found: '–' }]);
    expect(problems('v=2')).toEqual([{ kind: 'newer-version', found: '2' }]);
  });
  it('to a government that was never loaded here says so', () => {
    expect(problems('v=1&g=own.abc')).toEqual([{ kind: 'own-government-missing', found: 'own.abc' }]);
    expect(decodeLink('v=1&g=own.abc', 'abc').link.comparison.government).toBe('own');
  });
  it('that asks the forums of the centre without a centre gets one', () => {
    const { link, problems: found } = decodeLink('v=1&b=cog,e0');
    expect([link.comparison.b.changes, found[0].kind]).toEqual([{}, 'needs-centre']);
  });
  it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty'])(
    'with %s in any place falls back and is told',
    (word) => {
      const { link, problems: found } = decodeLink(
        `v=1&l=${word}&g=${word}&a=${word}&b=cog,${word},${word}1&m=${word}&${word}=1&p=${word}`,
        undefined,
        ['claims', 'C01'],
      );
      expect(link).toEqual({ comparison: { ...standardComparison, b: starting('cog') } });
      expect(found.map(({ kind }) => kind)).toEqual([
        'unknown-part',
        'unknown-government',
        'unknown-language',
        'unknown-place',
        'unknown-start',
        'unknown-dial',
        'unknown-dial',
        'unknown-metric',
      ]);
    },
  );
});
