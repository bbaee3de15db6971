import { ownWord } from '../titles/ownWord.ts';
import { typeSizes, type Mode, type TypeSizes } from '../theme/type.ts';
import type { Words } from '../titles/words.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';

/** Options of every chart. */
export interface PictureOptions {
  /** CSS pixels; 360 is a phone. @defaultValue 720, or 1280 on a projector */
  readonly width?: number;
  /** CSS pixels. @defaultValue what the chart needs, or 720 on a projector */
  readonly height?: number;
  /** For a page, a projector in a room, or print. @defaultValue 'page' */
  readonly mode?: Mode;
  /** Language of titles, axes and notes. @defaultValue 'en' */
  readonly language?: PictureLanguage;
  /** Replaces the computed finding. */
  readonly title?: string;
  /** Names of regimes, segments, services, ministries by id, where the usual ones won't do. */
  readonly names?: Readonly<Record<string, string>>;
  /** Document that creates the picture; default: that of the page, or a light one in Node. */
  readonly document?: Document;
}

/** Options with every default in place. */
export interface Picture {
  readonly width: number;
  readonly height: number | undefined;
  readonly mode: Mode;
  readonly sizes: TypeSizes;
  readonly words: Words;
  /** Whether it is too narrow for two panels side by side. */
  readonly narrow: boolean;
  /** The name of anything that has an id; without a name, the id. */
  readonly nameOf: (id: string) => string;
}

/** @throws {RangeError} for a width under 300 pixels, or 800 on a projector */
export function resolvePicture({
  mode = 'page',
  width = mode === 'projector' ? 1280 : 720,
  height = mode === 'projector' ? 720 : undefined,
  language,
  names = {},
}: PictureOptions): Picture {
  const least = mode === 'projector' ? 800 : 300;
  if (!(width >= least)) throw new RangeError(`invalid width: ${width}, expected at least ${least}`);
  const sizes = typeSizes[mode];
  return {
    width,
    height,
    mode,
    sizes,
    words: wordsOf(language),
    narrow: width < sizes.label * 44,
    nameOf: (id) => ownWord(names, id) ?? id,
  };
}
