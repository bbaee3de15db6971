// Widths in thousandths of the size, rounded up from DejaVu Sans, a wide system font: what fits here fits in narrower ones.
const narrow = new Set("ijl.,:;'|!I \u00A0");
const slim = new Set('frt()[]/-–"°·');
const wide = new Set('mwMW%@—½');

/** Estimated width of a text, pixels: there is no screen to measure on in Node, and both must place alike. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) {
    thousandths += narrow.has(letter) ? 330 : slim.has(letter) ? 420 : wide.has(letter) ? 950 : letter >= 'A' && letter <= 'Z' ? 710 : 610;
  }
  return (thousandths * size * (bold ? 1.12 : 1)) / 1000;
}
