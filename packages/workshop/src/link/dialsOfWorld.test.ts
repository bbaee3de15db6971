import { expect, it } from 'vitest';
import { dialsOfWorld } from './dialsOfWorld.ts';
import { decodeLink } from './link.ts';

it('says the parameters of a world as dials, rounded to their steps, and names the others', () => {
  const { text, left } = dialsOfWorld({ culture: 0.412, mergedMeeting: 2, noticing: 0.3 });
  expect(text).toBe(',q.4,zh2');
  expect(left).toEqual(['noticing']);
  const { link, problems } = decodeLink(`v=1&g=andes&a=status-quo${text}&b=cog${text}`);
  expect(problems).toEqual([]);
  expect(link.comparison.b).toEqual({ start: 'cog', changes: { culture: 0.4, mergedMeeting: 'deputies' } });
});

it('keeps to the ends of a dial', () => {
  expect(dialsOfWorld({ culture: 7 }).text).toBe(dialsOfWorld({ culture: 1 }).text);
});
