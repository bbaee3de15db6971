import { expect, it } from 'vitest';
import { numbersOf } from './numbers.ts';
import { stepText } from './stepText.ts';
import { strings } from './strings.ts';

const say = (language: 'en' | 'es', step: Parameters<typeof stepText>[2]) =>
  stepText(strings[language], numbersOf(language), step);

it('a step says all that it changes, and when', () => {
  const leader = { hours: 8, mandate: 0.1 };
  expect(say('en', { month: 60, regime: 'hybrid', merger: false, leader })).toBe(
    'goes over to “Superministry and centre” (month 60), the merger is undone (month 60), the head of government leaves (month 60)',
  );
  expect(say('es', { month: 48, regime: 'status-quo' })).toBe('pasa a «Statu quo» (mes 48)');
});
