import type { Box } from '../frame/box.ts';

/** Where a ministry sits, in units of the picture. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  /** Direction away from the table, unit length: names stand there. */
  readonly outX: number;
  readonly outY: number;
}

/**
 * Seats around a table in the form of a horseshoe that is open below: up its left side, along the top, down
 * its right side, at equal distances.
 * @param seats - how many, ≥ 1
 */
export function horseshoe(seats: number, { left, top, width, height }: Box): Seat[] {
  const radius = Math.min(width / 2, height) * 0.55;
  const side = height - radius;
  const across = width - 2 * radius;
  const corner = (Math.PI / 2) * radius;
  const whole = 2 * side + 2 * corner + across;
  return Array.from({ length: seats }, (_, i) => {
    let along = (whole * (i + 0.5)) / seats;
    if (along < side) return { x: left, y: top + height - along, outX: -1, outY: 0 };
    along -= side;
    if (along < corner) {
      const angle = Math.PI + along / radius;
      return turned(left + radius, top + radius, radius, angle);
    }
    along -= corner;
    if (along < across) return { x: left + radius + along, y: top, outX: 0, outY: -1 };
    along -= across;
    if (along < corner) {
      const angle = 1.5 * Math.PI + along / radius;
      return turned(left + width - radius, top + radius, radius, angle);
    }
    along -= corner;
    return { x: left + width, y: top + radius + along, outX: 1, outY: 0 };
  });
}

const turned = (x: number, y: number, radius: number, angle: number): Seat => ({
  x: x + radius * Math.cos(angle),
  y: y + radius * Math.sin(angle),
  outX: Math.cos(angle),
  outY: Math.sin(angle),
});

/** The table's edge as a path, at a distance inside the seats. */
export function tableEdge({ left, top, width, height }: Box, inside: number): string {
  const radius = Math.min(width / 2, height) * 0.55;
  const inner = Math.max(4, radius - inside);
  const [x0, x1, y0, y1] = [left + inside, left + width - inside, top + inside, top + height];
  return (
    `M${round(x0)},${round(y1)}V${round(y0 + inner)}Q${round(x0)},${round(y0)} ${round(x0 + inner)},${round(y0)}` +
    `H${round(x1 - inner)}Q${round(x1)},${round(y0)} ${round(x1)},${round(y0 + inner)}V${round(y1)}` +
    `Q${round(x1)},${round(y1 + 8)} ` +
    `${round(x1 - 8)},${round(y1 + 8)}H${round(x0 + 8)}Q${round(x0)},${round(y1 + 8)} ` +
    `${round(x0)},${round(y1)}Z`
  );
}

/** To one decimal, which is fine enough for a screen. */
export const round = (value: number): number => Math.round(value * 10) / 10;
