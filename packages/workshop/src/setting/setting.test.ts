import { describe, expect, it } from 'vitest';
import { dialsAtStart, dialsOf, idle, starting, turn } from './setting.ts';

describe('turn', () => {
  it('keeps only what differs from the start', () => {
    const moved = turn('andes', starting('cog'), 'mandate', 0.4);
    expect(moved.changes).toEqual({ mandate: 0.4 });
    expect(turn('andes', moved, 'mandate', 0.8).changes).toEqual({});
  });
  it('brings the centre with a stocktake, and takes its forums away with it', () => {
    const on = turn('andes', starting('status-quo'), 'stocktake', true);
    expect(on.changes).toEqual({ stocktake: true, centre: true });
    expect(turn('andes', on, 'centre', false).changes).toEqual({});
    expect(turn('andes', starting('cog'), 'centre', false).changes).toEqual({
      centre: false,
      chair: 'peer',
      stocktake: false,
      sharedGoals: false,
    });
  });
  it('goes to the nearest value the dial can show', () => {
    expect(turn('andes', starting('cog'), 'mandate', 7).changes).toEqual({ mandate: 1 });
    expect(turn('andes', starting('cog'), 'committees', 4.4).changes).toEqual({ committees: 4 });
  });
  it('leaves the setting alone for a value of another kind', () => {
    const setting = starting('cog');
    expect(turn('andes', setting, 'mandate', 'high' as never)).toBe(setting);
  });
});

describe('dialsAtStart', () => {
  it('opens a committee for each priority of the government', () => {
    expect(dialsAtStart('coast', 'cog').committees).toBe(1);
    expect(dialsAtStart('federation', 'cog').committees).toBe(6);
  });
  it('keeps changes when the government changes', () => {
    expect(dialsOf('north', turn('andes', starting('cog'), 'mandate', 0.4))).toMatchObject({
      mandate: 0.4,
      culture: 0.65,
    });
  });
});

describe('idle', () => {
  it('says which dials do nothing yet', () => {
    const quo = dialsAtStart('andes', 'status-quo');
    expect([idle(quo, 'mandate'), idle(quo, 'culture'), idle(quo, 'mergedMinistries')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
