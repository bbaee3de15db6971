import { InputError } from '@joined-up/core';
import { optional, type Loader } from '../optional/optional.ts';

/**
 * The font for which widths in pictures are computed; from a package, so that a computer without fonts
 * draws the same.
 */
const FAMILY = 'DejaVu Sans';
const FONT_FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/**
 * Letters that the font lacks: scripts beyond Latin, Greek, Cyrillic, Hebrew, Arabic and the like. The
 * computer's own fonts may have them.
 */
const OTHER_SCRIPT = /[\u0700-\u1CFF\u2E80-\uFAFF\u{10000}-\u{10FFFF}]/u;

/**
 * A picture as PNG. Letters are drawn with a packaged font, so that the same picture gives the same bytes
 * on similar computers.
 * @param svg - text of an SVG file
 * @param scale - image pixels for each CSS pixel; 2 is sharp on screens and in print
 * @throws {InputError} if resvg or the font is not installed, or resvg does not support this computer
 */
export function png(svg: string, scale = 2): Uint8Array {
  const require = findDrawer();
  const { Resvg } = resvg(require);
  const ownFont = svg.replace(/font-family="[^"]*"/g, `font-family="${FAMILY}"`);
  return new Resvg(ownFont, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: FONT_FILES.map((file) => require.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
      loadSystemFonts: OTHER_SCRIPT.test(svg),
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
    },
  })
    .render()
    .asPng();
}

/**
 * The loader of what draws PNGs and their letters.
 * @throws {InputError} with the line that installs them
 */
export const findDrawer = (): Loader =>
  optional('PNG', ['@resvg/resvg-js', 'dejavu-fonts-ttf'], 'write an .svg file instead');

/** Loaded only for PNGs: it is native code, and the program must start without it. */
function resvg(require: Loader): typeof import('@resvg/resvg-js') {
  try {
    return require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  } catch (error) {
    throw new InputError('PNG', [
      {
        path: '',
        expected: 'a computer that @resvg/resvg-js runs on',
        found: error instanceof Error ? error.message.split('\n')[0] : String(error),
        mend: 'write an .svg file instead',
      },
    ]);
  }
}
