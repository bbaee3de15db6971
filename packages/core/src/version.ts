/**
 * Version of the model. It changes when the same inputs give other numbers; results of different versions
 * must not be mixed.
 */
export const modelVersion = '2.0.0';
