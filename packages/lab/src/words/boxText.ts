import { boxes } from './catalogue/boxes.ts';
import { translator, withDecimals } from './translator.ts';

const translated = translator(() => boxes, 0);

/** A box in words ('where backing is above 0.46 and culture below 0.3: …') in the language that is spoken. */
export const boxText = (sentence: string): string => withDecimals(translated(sentence));
