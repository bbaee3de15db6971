/**
 * Colours for things that have none of their own; they repeat after eight. Each at least 3 : 1 against
 * white.
 */
const PALETTE = ['#003e7e', '#b84b00', '#00796b', '#8e1b3f', '#6a3d9a', '#2a78b8', '#595959', '#1a1a1a'];

export const coloursFor = (count: number): string[] =>
  Array.from({ length: count }, (_, place) => PALETTE[place % PALETTE.length]);
