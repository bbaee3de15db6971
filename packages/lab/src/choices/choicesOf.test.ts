import { InputError } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { planStudy } from '../study/planStudy.ts';

const plan = (levers: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
  planStudy({ scenarios: 'stylised', regimes: ['status-quo', 'committees'], levers, seeds: 1, ...rest });
const problemsOf = (...of: Parameters<typeof plan>): string => {
  try {
    plan(...of);
    return '';
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
};

const table = (rows: unknown[]) => ({
  design: { kind: 'table', columns: ['chair', 'culture', 'mergedMeeting'], rows },
});

describe('levers that are no numbers', () => {
  it('have options by their own names, or by what they are', () => {
    const { choices, design } = plan(
      {
        chair: ['centre', { peer: 'ministry-3' }],
        mandate: [0.2, 0.8],
        who: { members: { few: ['ministry-1', 'ministry-2'], many: 'all' }, of: 'committee' },
        merger: [false, ['ministry-1', 'ministry-2'], 'proposed'],
      },
      { regimes: ['committees', 'superministry'] },
    );
    expect(
      choices.map(({ name, kind, of, options }) => [name, kind, of, options.map((o) => o.name)]),
    ).toEqual([
      ['chair', 'chair', undefined, ['centre', 'peer:ministry-3']],
      ['who', 'members', ['committee'], ['few', 'many']],
      ['merger', 'merger', undefined, ['none', 'ministry-1+ministry-2', 'proposed']],
    ]);
    expect([design.names, design.points]).toEqual([['chair', 'mandate', 'who', 'merger'], 2 * 2 * 2 * 3]);
  });

  it('say under which regimes they change nothing', () =>
    expect(plan({ chair: ['centre', 'peer'] }).notes).toEqual([
      'The lever chair changes nothing under status-quo.',
    ]));

  it.each([
    [
      { chair: ['nobody'] },
      "levers.chair.0: expected centre, prime-minister, czar, peer, or { peer: id of a ministry }, found 'nobody'",
    ],
    [
      { chair: [{ peer: 'ministry-77' }] },
      "levers.chair.0: expected a ministry of stylised, found 'ministry-77'; did you mean 'ministry-7'?",
    ],
    [
      { chair: { one: 'peer', other: 'peer' } },
      'levers.chair.other: expected each option once, found other, which is one again',
    ],
    [{ chair: ['peer', 'peer'] }, 'levers.chair.1: expected each option once, found peer again'],
    [{ chair: {} }, 'levers.chair: expected at least one option, found none'],
    [
      { members: ['some'] },
      "levers.members.0: expected mandated, all, or a list of ids of ministries, found 'some'",
    ],
    [
      { members: [['ministry-1', 'ministry-1']] },
      "levers.members.0: expected each ministry once, found 'ministry-1' again",
    ],
    [
      { merger: [['ministry-1']] },
      "levers.merger.0: expected at least two ministries, which merge, found only 'ministry-1'",
    ],
    [
      { merger: ['proposed'] },
      'levers.merger: expected a regime with a merger, whose ministries could be others, ' +
        'found none in status-quo, committees',
    ],
    [
      { who: { chair: ['peer'], of: 'comittee' } },
      "levers.who.of: expected committees of the regimes, by kind or id, found 'comittee'; did you mean 'committee'?",
    ],
    [
      { regime: ['hybird'] },
      "levers.regime.0: expected a regime of stylised, found 'hybird'; did you mean 'hybrid'?",
    ],
    [{ regime: { a: 'cog' } }, 'levers.regime: expected a list of ids of regimes, found a map'],
    [{ mandate: { low: 0.2 } }, 'levers.mandate: expected a list of levels, found a map'],
    [
      { mandate: [0.2, ['a']] },
      'levers.mandate.1: expected a number, or the name of an option, found ["a"]',
    ],
    [{ 'my chair': { chair: ['peer'] } }, 'levers.my chair: expected letters, digits and _'],
    [{ mandate: { chair: ['peer'] } }, 'levers.mandate: expected a name that no parameter has'],
  ])('refuse %j', (levers, told) => expect(problemsOf(levers)).toContain(told));

  it('refuse a chair that a regime has nobody for', () =>
    expect(problemsOf({ chair: ['peer', 'centre'] }, { regimes: 'peer-committees' })).toContain(
      'levers.chair.1: expected an option that can be under peer-committees, found centre: ' +
        'forums.preparation should be a centre in the regime',
    ));

  it('tell everything at once', () => {
    const told = problemsOf(
      { chair: ['nobody', { peer: 'ministry-99' }], merger: [['ministry-1']] },
      { regimes: ['cogg'] },
    );
    for (const part of ['cogg', 'nobody', 'ministry-99', 'ministry-1']) expect(told).toContain(part);
  });

  it('are no steps of walks where there are more than two, which have no order', () => {
    const design = { kind: 'morris', trajectories: 4, over: ['chair', 'culture'], levels: 6 };
    const uncertainties = ['culture'];
    const walked = (chair: string[]) => problemsOf({ chair }, { design, uncertainties });
    expect(walked(['centre', 'peer', 'czar'])).toContain(
      'levers.chair: expected numbers, or a lever of two options, ' +
        'from one of which a step goes to the other, found the 3 options of chair, which have no order',
    );
    expect(walked(['centre', 'peer'])).toBe('');
  });

  it('stand by name in tables', () => {
    const levers = { chair: ['centre', 'peer'] };
    expect([
      ...plan(
        levers,
        table([
          ['peer', 0.3, 'deputies'],
          ['centre', 0.4, 0],
          [null, null, null],
        ]),
      ).design.values,
    ]).toEqual([1, 0.3, 2, 0, 0.4, 0, Number.NaN, Number.NaN, Number.NaN]);
    expect(problemsOf(levers, table([['pear', 0.3, 0]]))).toContain(
      "design.rows.0.chair: expected one of centre, peer, found 'pear'; did you mean 'peer'?",
    );
    expect(
      problemsOf(
        { regime: ['cog'] },
        { design: { kind: 'table', columns: ['regime'], rows: [['cog'], [null]] } },
      ),
    ).toContain('design: expected an option of regime at every point');
  });
});
