/**
 * A whole number of 32 bits. The loops of a month are compiled for WebAssembly as well, where whole numbers
 * have a type of their own; in TypeScript it is a number.
 */
export type i32 = number;
