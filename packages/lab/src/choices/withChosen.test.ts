import { regime, resolveParameters, schedule, type Regime } from '@joined-up/core';
import { scenario, stylised } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { smallScenario } from '../testing/smallScenario.ts';
import type { Choice, ChoiceOption } from './choice.ts';
import { isAbout, withChosen } from './withChosen.ts';

const parameters = resolveParameters({ ...stylised.parameters });
const government = stylised.government(1, parameters);
const made = (id: string): Regime => regime(id).make(government, parameters);
const changed = (
  id: string,
  kind: Choice['kind'],
  value: ChoiceOption['value'],
  of?: readonly string[],
): Regime => {
  const option = { name: 'it', value };
  const choice: Choice = { name: kind, kind, options: [option], ...(of === undefined ? {} : { of }) };
  return withChosen(regime(id), [{ choice, option }]).make(government, parameters);
};

describe('a chair', () => {
  it('that is the one there is changes nothing', () => {
    expect(changed('committees', 'chair', 'centre')).toEqual(made('committees'));
    expect(changed('peer-committees', 'chair', 'peer')).toEqual(made('peer-committees'));
  });
  it('of peers makes committees under the centre those of peers, and the other way round', () => {
    expect(changed('committees', 'chair', 'peer').forums).toEqual(made('peer-committees').forums);
    expect(changed('peer-committees', 'chair', 'centre').forums).toEqual(made('committees').forums);
  });
  it('is a ministry by name', () =>
    expect(changed('committees', 'chair', { peer: 'ministry-3' }).forums[1].chair).toEqual({
      kind: 'peer',
      ministry: 'ministry-3',
    }));
  it('is another in the forums that are named, and in no other', () => {
    const [, first, second] = made('committees').forums;
    const { forums } = changed('committees', 'chair', 'peer', [second.id]);
    expect(forums[1]).toEqual(first);
    expect(forums[2].chair.kind).toBe('peer');
  });
  it('leaves to a committee what its file gave it', () => {
    const own = scenario(`${smallScenario}
regimes:
  - { id: mine, extends: cog, forums: [{ id: council, kind: committee, chair: centre, preparation: 0.123 }] }
`);
    const all = resolveParameters({ ...own.parameters });
    const option = { name: 'peer', value: 'peer' };
    const { forums } = withChosen(own.regimes![0], [
      { choice: { name: 'chair', kind: 'chair', options: [option] }, option },
    ]).make(own.government(1, all), all);
    const mine = forums.find(({ id }) => id === 'council')!;
    expect([mine.chair.kind, mine.preparation, mine.chairVoice]).toEqual(['peer', 0.123, 'peer-bias']);
  });
});

const members = (of?: readonly string[]) =>
  changed('working-groups', 'members', ['ministry-1'], of).forums.map((forum) => forum.members);

describe('members', () => {
  it('sit in all forums but cabinet, unless it is named', () => {
    const groups = made('working-groups').forums.length - 1;
    expect(members()).toEqual([
      made('working-groups').forums[0].members,
      ...Array.from({ length: groups }, () => ['ministry-1']),
    ]);
    expect(members(['cabinet'])[0]).toEqual(['ministry-1']);
  });
});

describe('a merger', () => {
  it('of the ministries that the scenario proposes is the superministry', () =>
    expect(changed('superministry', 'merger', 'proposed')).toEqual(made('superministry')));
  it('of none is the status quo', () => {
    const { id: _id, name: _name, ...rest } = changed('superministry', 'merger', false);
    const { id: _its, name: _called, ...today } = made('status-quo');
    expect(rest).toEqual(today);
  });
  it('of others costs what it costs', () =>
    expect(changed('superministry', 'merger', ['ministry-4', 'ministry-9']).merger).toEqual({
      ...made('superministry').merger,
      ministries: ['ministry-4', 'ministry-9'],
    }));
});

describe('a schedule', () => {
  const steps = schedule({
    id: 'in-steps',
    steps: [
      { month: 0, regime: regime('status-quo') },
      { month: 12, regime: regime('superministry') },
    ],
  });
  it('is changed in its later steps', () => {
    const option = { name: 'two', value: ['ministry-4', 'ministry-9'] };
    const choice: Choice = { name: 'merger', kind: 'merger', options: [option] };
    expect(isAbout(choice, steps.make(government, parameters))).toBe(true);
    const { merger, later } = withChosen(steps, [{ choice, option }]).make(government, parameters);
    expect(merger).toBeUndefined();
    expect(later?.[0].regime?.merger?.ministries).toEqual(option.value);
  });
});
