/**
 * A whole number of 32 bits. The steps of a month are also compiled for WebAssembly, where whole numbers
 * have a type of their own; in TypeScript it is a number.
 */
export type i32 = number;
