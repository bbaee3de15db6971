import { committee, forEachPriority, governed, goalsByWeight, pairCommittees, regimes, strengthenedCentre, type Forum, type Regime, type RegimeMaker } from '@joined-up/core';

/** A regime of model §4. */
export const regime = (id: string): RegimeMaker => regimes.find((maker) => maker.id === id)!;

/** A regime of model §4 with something changed. @param change - what is other than there */
export function changed(id: string, suffix: string, change: (usual: Regime) => Partial<Regime>): RegimeMaker {
  const usual = regime(id);
  const own = `${id}-${suffix}`;
  return {
    ...usual, id: own, name: `${usual.name}, ${suffix.replaceAll('-', ' ')}`,
    make(government, parameters) {
      const made = usual.make(government, parameters);
      return { ...made, ...change(made), id: own };
    },
  };
}

/** A regime whose forums of one kind are changed. */
export const changedForums = (id: string, suffix: string, kind: string, change: Partial<Forum>): RegimeMaker =>
  changed(id, suffix, ({ forums }) => ({ forums: forums.map((forum) => (forum.kind === kind ? { ...forum, ...change } : forum)) }));

/** So many committees under a strengthened centre: of the goals by weight first, then of pairs of ministries. */
export const manyCommittees = (count: number): RegimeMaker =>
  governed(`committees-${count}`, `${count} committees`, `${count} committees beside cabinet.`, (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: [
      ...goalsByWeight(government).map((goal) => committee(`committee:${goal}`, [goal], { kind: 'centre' }, parameters)),
      ...pairCommittees(government, parameters),
    ].slice(0, count),
  }));

/** Committees on the priorities with a peer in the chair, though there is a strengthened centre too: only the chair is another. */
export const peersBesideCentre = governed('peers-beside-centre', 'Committees of peers beside a centre', 'A committee for each priority goal, a ministry in the chair, and a centre that leads none.', (government, parameters) => ({
  centre: strengthenedCentre(parameters),
  more: forEachPriority(government, parameters, 'committee', (id, goals) => committee(id, goals, { kind: 'peer', ministry: 'most-effort' }, parameters)),
}));
