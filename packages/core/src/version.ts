/**
 * Version of the model: it changes when the same inputs give other numbers, and results of different
 * versions do not mix.
 */
export const modelVersion = '2.0.0';
