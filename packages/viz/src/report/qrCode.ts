import { encode } from 'uqr';
import { escapeHtml } from './html.ts';

/** Most bytes that a phone can read from a code of the printed size. */
const MOST = 600;

/**
 * A text as a QR code, SVG; an empty string for a text too long to be read from paper.
 * @param name - accessible name
 */
export function qrCode(text: string, name: string): string {
  if (new TextEncoder().encode(text).length > MOST) return '';
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x},${y}h1v1h-1z`] : [])))
    .join('');
  return (
    `<svg class="code" role="img" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<title>${escapeHtml(name)}</title><rect width="${size}" height="${size}" fill="#ffffff"/>` +
    `<path d="${path}" fill="#000000"/></svg>`
  );
}
