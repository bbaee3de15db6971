import type { Forum } from '../forums/forum.ts';
import type { Government } from '../government/government.ts';
import { Registry } from '../government/registry.ts';
import type { Problem } from '../problems.ts';
import type { Regime } from './regime.ts';

/**
 * Problems of a regime in this government: unknown ids, numbers out of range. Empty if all is well; never
 * throws.
 */
export function checkRegime(regime: Regime, government: Government): Problem[] {
  const problems: Problem[] = [];
  const goals = new Registry('goal', government.goals, 'goals', []);
  const ministries = new Registry('ministry', government.ministries, 'ministries', []);
  const named = (registry: Registry, ids: readonly string[], path: string) => {
    ids.forEach((id, i) => {
      registry.check(id, `${path}.${i}`, problems);
      if (ids.indexOf(id) !== i)
        problems.push({
          path: `${path}.${i}`,
          expected: 'each once',
          found: `'${id}' again`,
          mend: 'take one out',
        });
    });
  };
  const between = (path: string, value: number, low: number, high: number, whole = false) => {
    if (value >= low && value <= high && (!whole || Number.isInteger(value))) return;
    problems.push({
      path,
      expected: whole ? `a whole number from ${low} to ${high}` : `a number from ${low} to ${high}`,
      found: String(value),
    });
  };

  if (regime.merger !== undefined) {
    const { merger } = regime;
    if (merger.ministries.length === 0)
      problems.push({
        path: 'merger.ministries',
        expected: 'at least one ministry',
        found: 'none',
        mend: 'leave the merger out',
      });
    named(ministries, merger.ministries, 'merger.ministries');
    between('merger.layers', merger.layers, 1, 100);
    between('merger.disruption', merger.disruption, 0, 0.95);
    between('merger.settlingTime', merger.settlingTime, 0.1, 1200);
    between('merger.settlingHoursPerUnit', merger.settlingHoursPerUnit, 0, 100);
  }
  if (regime.coordinated !== undefined) {
    named(ministries, regime.coordinated.ministries, 'coordinated.ministries');
    between('coordinated.layers', regime.coordinated.layers, 1, 100);
  }
  if (regime.centre !== undefined) {
    const { staff, units, ...shares } = regime.centre;
    between('centre.staff', staff, 0, 10_000);
    between('centre.units', units, 1, 100, true);
    for (const [name, value] of Object.entries(shares)) between(`centre.${name}`, value, 0, 1);
  }
  if (regime.sharedGoals !== undefined) {
    named(goals, regime.sharedGoals.goals, 'sharedGoals.goals');
    between('sharedGoals.pull', regime.sharedGoals.pull, 0, 1);
    between('sharedGoals.deliveryChains', regime.sharedGoals.deliveryChains, 0, 1);
  }
  void new Registry('forum', regime.forums, 'forums', problems);
  regime.forums.forEach((forum, i) => checkForum(forum, `forums.${i}`));
  return problems;

  function checkForum(forum: Forum, path: string): void {
    if (forum.goals !== 'all') named(goals, forum.goals, `${path}.goals`);
    if (typeof forum.members !== 'string') named(ministries, forum.members, `${path}.members`);
    const { chair } = forum;
    if (chair.kind === 'peer' && chair.ministry !== 'most-effort' && chair.ministry !== 'most-capacity')
      ministries.check(chair.ministry, `${path}.chair.ministry`, problems);
    between(`${path}.every`, forum.every, 1, 1200, true);
    if (forum.sunset !== undefined) between(`${path}.sunset`, forum.sunset, 0, 12_000, true);
    between(`${path}.hours`, forum.hours, 0, 1e6);
    between(`${path}.cost`, forum.cost, 0, 100);
    between(`${path}.decisions`, forum.decisions, 0, 1000);
    between(`${path}.demand`, forum.demand, 0, 100);
    between(`${path}.withoutPrimeMinister`, forum.withoutPrimeMinister, 0, 1);
    if (forum.preparation !== 'centre') between(`${path}.preparation`, forum.preparation, 0, 1);
    else if (regime.centre === undefined)
      problems.push({
        path: `${path}.preparation`,
        expected: 'a centre in the regime',
        found: 'none',
        mend: 'add a centre, or give the forum a preparation of its own',
      });
    if (typeof forum.chairVoice === 'number') between(`${path}.chairVoice`, forum.chairVoice, 0, 1);
    for (const [name, { base, backing }] of Object.entries({
      authority: forum.authority,
      arbitration: forum.arbitration,
    })) {
      between(`${path}.${name}.base`, base, 0, 1);
      between(`${path}.${name}.backing`, backing, 0, 1 - Math.min(1, Math.max(0, base)));
    }
    for (const [name, strength] of Object.entries(forum.does))
      between(`${path}.does.${name}`, strength, 0, 1);
  }
}
