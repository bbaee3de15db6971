import type { Box } from '../frame/box.ts';

/** Narrower than this, two governments stand one above the other. */
const SIDE_BY_SIDE = 700;

/** Most width of one government. */
const WIDEST = 760;

/** Least height of a government, and of one where less height is given; CSS pixels. */
const LEAST = 360;
const LOWEST = 280;

/** A picture of governments: how high it is at a width, and where each stands. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

/**
 * @param sides - 1 or 2
 * @param width - CSS pixels, ≥ 300
 * @param height - most CSS pixels, though at least 280 are taken; one above the other they take what they
 * need
 */
export function stageOf(sides: number, width: number, height = 520): Stage {
  if (sides === 1 || width >= SIDE_BY_SIDE) {
    const gap = 32;
    // A government wider than this is harder to read.
    const each = Math.min((width - gap * (sides - 1)) / sides, WIDEST);
    const left = (width - sides * each - (sides - 1) * gap) / 2;
    const high = Math.max(Math.max(LOWEST, Math.min(LEAST, height)), Math.min(height, each * 0.95 + 60));
    return {
      width,
      height: high,
      boxes: Array.from({ length: sides }, (_, i) => ({
        left: left + i * (each + gap),
        top: 0,
        width: each,
        height: high,
      })),
    };
  }
  const high = Math.max(400, width * 1.12);
  return {
    width,
    height: 2 * high + 20,
    boxes: [0, 1].map((i) => ({ left: 0, top: i * (high + 20), width, height: high })),
  };
}
