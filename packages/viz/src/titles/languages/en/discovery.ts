import type { DiscoveryWords } from '../../discoveryWords.ts';
import { plural } from '../plural.ts';

export const discovery: DiscoveryWords = {
  inBox: (inside, everywhere, boxes) =>
    `In this model, it happens in ${inside} of worlds in ${boxes > 1 ? `the ${boxes} boxes` : 'the box'}, in ${everywhere} of all`,
  noBox: 'In this model, no box of parameters tells where it happens',
  above: (output, value) => `${output} above ${value}`,
  below: (output, value) => `${output} below ${value}`,
  happens: 'it happens',
  not: 'it does not',
  box: (boxes) => (boxes > 1 ? 'the boxes' : 'the box'),
  coverage: (share, boxes) =>
    `${boxes > 1 ? 'The boxes hold' : 'The box holds'} ${share} of the worlds in which it happens.`,
  more: (limits) => `Small: outside other limits (${limits}).`,
  clear: (usually, seldom, of) =>
    usually === 0
      ? `In this model, it seldom happens in ${seldom} of ${of} groups of worlds`
      : `In this model, it usually happens in ${usually} of ${of} groups of worlds${seldom === 0 ? '' : ` and seldom in ${seldom}`}`,
  unclear: (close, of) =>
    `In this model, no clear answer: ${close} of ${of} groups of worlds are too close to call`,
  noGroup: 'No group of worlds is large enough to say where it happens',
  stackNote:
    'Shade: share of worlds in which it happens. Hatched: too close to call (between 20\u00A0% and 80\u00A0%).',
  fewer: (least) => `fewer than ${plural(least, 'world', 'worlds')}: too few to say`,
  tooFew: 'too few to say',
  worlds: 'Worlds',
  worldsIn: 'Of them, it happens in',
  countOfWorlds: (count) => plural(count, 'world', 'worlds'),
  share: 'Share of worlds in which it happens',
  outer: (name) => `outer: ${name}`,
  inner: (name) => `inner: ${name}`,
  cutAt: (values) => `(cut at ${values.join('; ')})`,
  levels: { 2: ['low', 'high'], 3: ['low', 'middle', 'high'] },
  between: (low, high) => `${low} to ${high}`,
};
