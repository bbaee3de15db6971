import { boxes } from './catalogue/boxes.ts';
import { translator, withDecimals } from './translator.ts';

const translated = translator(() => boxes, 0);

/** Translates a box in words ('where backing is above 0.46 and culture below 0.3: …'). */
export const boxText = (sentence: string): string => withDecimals(translated(sentence));
