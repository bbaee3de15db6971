import { phraseText } from '@joined-up/scenarios';
import { boxes } from './catalogue/boxes.ts';
import { spoken } from './language.ts';
import { phrasesOf } from './phrases.ts';
import { inLanguage } from './say.ts';

const phrases = phrasesOf(boxes, 0);

/** A box in words ('where backing is above 0.46 and culture below 0.3: …') in the language that is spoken. */
export const boxText = (sentence: string): string =>
  spoken() === 'en'
    ? sentence
    : phraseText(spoken(), sentence, phrases).replaceAll(/\d+\.\d+/g, inLanguage);
