import { describe, expect, it } from 'vitest';
import { governmentOf, run, steps } from './still.ts';

/**
 * Beliefs without meetings (ODD §7.3): b ← b + n(Ŷ − b) − f·b, with Ŷ what the others supply, seen and
 * constant. That is b_t = b* + (b_0 − b*)(1 − n − f)^t with b* = nŶ/(n + f): geometric decay (derived: a
 * linear recursion of first order).
 * At the start b_0 = 0.3·Ŷ (ODD §5).
 */
describe.each([
  [0, 0.07],
  [0.03, 0.07],
  [0.2, 0],
])('beliefs with noticing %d and forgetting %d', (noticing, forgetting) => {
  // Two ministries of capacities 1 and 3 and competence 0.5: the first sees 1.5, the second 0.5.
  const simulation = run(governmentOf([{ units: [{ capacity: 1 }] }, { units: [{ capacity: 3 }] }]), {
    noticing,
    forgetting,
  });
  const others = [1.5, 0.5];
  const at = (month: number, supply: number): number => {
    const limit = (noticing * supply) / (noticing + forgetting);
    return limit + (0.3 * supply - limit) * (1 - noticing - forgetting) ** month;
  };
  it.each([0, 1, 10, 50])('are on their geometric way after %d months', (month) => {
    steps(simulation, month - simulation.state.month);
    others.forEach((supply, e) => expect(simulation.state.belief[e]).toBeCloseTo(at(month, supply), 12));
  });
});

/**
 * What people see (ODD §7.4): ŷ ← ŷ + lag·(y − ŷ). If supply jumps from y_0 to y_1 and stays, ŷ_t = y_1 +
 * (y_0 − y_1)(1 − lag)^t.
 * Meetings that cost a tenth of capacity from the first month on are such a jump: y_1 = 0.9·y_0. (With one
 * ministry its own meeting is the only one, and costs `meetingCost` of its capacity.)
 */
it('supply is seen with an exponential lag', () => {
  const simulation = run(governmentOf([{ units: [{ capacity: 4 }] }]), {
    perceptionLag: 0.15,
    meetingCost: 0.1,
  });
  for (const month of [1, 5, 30]) {
    steps(simulation, month - simulation.state.month);
    expect(simulation.state.seen[0]).toBeCloseTo(1.8 + 0.2 * 0.85 ** month, 12);
  }
});
