import { describe, expect, it } from 'vitest';
import { edgesOf, placeText, spotsBeside, type Edges, type Spot } from './placeText.ts';

const size = 10;
const within: Edges = { left: 0, right: 200, top: 0, bottom: 100 };
const at = (x: number, y: number): Spot => ({ x, y, anchor: 'start' });

describe('placeText', () => {
  it('takes the first spot that is free, and its room with it', () => {
    const taken: Edges[] = [];
    const spots = [at(10, 20), at(10, 40)];
    expect(placeText('reform', spots, { size, within, taken })).toEqual(at(10, 20));
    expect(placeText('reform', spots, { size, within, taken })).toEqual(at(10, 40));
    expect(placeText('reform', spots, { size, within, taken })).toBeUndefined();
    expect(taken).toEqual([edgesOf('reform', at(10, 20), size), edgesOf('reform', at(10, 40), size)]);
  });

  it('passes over spots beyond the edge, and asks for a gap between texts of one line', () => {
    const { right } = edgesOf('reform', at(10, 20), size);
    const taken = [edgesOf('reform', at(10, 20), size)];
    const spots = [at(195, 20), at(right + 1, 20), at(right + 5, 20)];
    expect(placeText('step', spots, { size, within, taken })).toEqual(at(right + 5, 20));
  });
});

describe('spotsBeside', () => {
  it('prefers the right of a line, near the edge the left, and else as far right as there is room', () => {
    const spots = (along: number) =>
      spotsBeside('reform', along, { size, within, usual: 200, lines: [10, 22] }).map(({ anchor, x }) => [
        anchor,
        x,
      ]);
    expect(spots(50)[0]).toEqual(['start', 54]);
    expect(spots(190)[0]).toEqual(['end', 186]);
    const wide = edgesOf('reform', at(0, 0), size).right;
    expect(spots(190).at(-1)).toEqual(['start', 200 - wide]);
  });
});
