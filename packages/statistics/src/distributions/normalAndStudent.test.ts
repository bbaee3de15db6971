import { expect, it } from 'vitest';
import { normalAndStudent } from './normalAndStudent.ts';

// python3: integrate.quad of stats.t.pdf(t, f) * (stats.norm.sf((d - s * t) / n) + stats.norm.cdf((-d - s *
// t) / n)) over t
it.each([
  [3, 1, 0.5, 1, 0.12297670901645855],
  [3, 0, 1, 1, 0.20483276469913345],
  [2, 1, 1, 4, 0.20883559717701894],
  [6, 1, 1, 19, 0.00010562569489087575],
  [4, 1, 1, 299, 0.004791857140125151],
])(
  'beyond %d with normal scale %d, spread %d and %d degrees of freedom',
  (distance, scale, spread, freedom, expected) =>
    expect(normalAndStudent(distance, scale, spread, freedom) / expected).toBeCloseTo(1, 6),
);
it('is normal of many degrees of freedom, and everything is beyond 0', () => {
  expect(normalAndStudent(1.959963984540054 * 5, 3, 4, 1e6)).toBeCloseTo(0.05, 10);
  expect(normalAndStudent(0, 1, 1, 1)).toBeCloseTo(1, 12);
});
