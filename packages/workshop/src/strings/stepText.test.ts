import { expect, it } from 'vitest';
import { numbersOf } from './numbers.ts';
import { crisisText, stepText } from './stepText.ts';
import { strings } from './strings.ts';

const say = (language: 'en' | 'es', step: Parameters<typeof stepText>[2]) =>
  stepText(strings[language], numbersOf(language), step);

it('a step says all that it changes, and when', () => {
  const leader = { hours: 8, mandate: 0.1 };
  expect(say('en', { month: 60, regime: 'hybrid', merger: false, leader })).toBe(
    'switches to “Superministry and centre” (month 60), the merger is undone (month 60), the head of government leaves (month 60)',
  );
  expect(say('en', { month: 70, leader, back: true })).toBe('the head of government is back (month 70)');
  expect(say('es', { month: 48, regime: 'status-quo' })).toBe('pasa a «Statu quo» (mes 48)');
});

it('a crisis says what it does, and how long', () => {
  const crisis = { month: 48, until: 72, needs: 1.5, obstacles: 1, capacity: 0.8 };
  expect(crisisText(strings.en, numbersOf('en'), crisis)).toBe(
    'a crisis in months 48 to 71: needs × 1.5, 80% of capacity',
  );
  expect(crisisText(strings.es, numbersOf('es'), { month: 48, needs: 1, obstacles: 2, capacity: 1 })).toBe(
    'una crisis desde el mes 48: obstáculos × 2',
  );
});
