import { describe, expect, it } from 'vitest';
import { advance, beginHistory, canRedo, goTo, redo, session, settle, undo } from './history.ts';

describe('history', () => {
  const three = advance(advance(beginHistory(1), 2), 3);
  it('goes back and forth', () => {
    expect(undo(three).present).toBe(2);
    expect(redo(undo(three)).present).toBe(3);
    expect(undo(undo(undo(undo(three)))).present).toBe(1);
  });
  it('forgets what was undone when something new is done', () => {
    const anew = advance(undo(three), 9);
    expect([session(anew), canRedo(anew)]).toEqual([[1, 2, 9], false]);
  });
  it('makes one step of many moves of one hand, until it lets go', () => {
    const dragged = advance(advance(advance(beginHistory(0), 1, 'slider'), 2, 'slider'), 3, 'slider');
    expect(session(dragged)).toEqual([0, 3]);
    expect(session(advance(settle(dragged), 4, 'slider'))).toEqual([0, 3, 4]);
  });
  it('does not take another hand for the same one', () => {
    expect(session(advance(advance(beginHistory(0), 1, 'a'), 2, 'b'))).toEqual([0, 1, 2]);
  });
  it('can stand anywhere in the session, with all of it still there', () => {
    const first = goTo(three, 0);
    expect([first.present, session(first)]).toEqual([1, [1, 2, 3]]);
  });
});
