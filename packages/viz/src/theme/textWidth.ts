// Widths in thousandths of the size, rounded up from DejaVu Sans, a wide system font: what fits here fits
// in narrower ones.
const narrow = new Set("ijl.,:;'|I \u00A0");
const slim = new Set('frt()[]/-"!·');
const wide = new Set('mwMW%@—½¼…−+±→↓∞');

const widthOf = (letter: string): number => {
  if (narrow.has(letter)) return 340;
  if (slim.has(letter)) return 470;
  if (wide.has(letter)) return 1000;
  return letter >= 'A' && letter <= 'Z' ? 780 : 640;
};

/**
 * Estimated width of a text, pixels: Node has no screen to measure on, and a page must place texts as Node
 * does.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf(letter);
  return (thousandths * size * (bold ? 1.12 : 1)) / 1000;
}
