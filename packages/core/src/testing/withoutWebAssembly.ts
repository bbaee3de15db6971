/**
 * For checks that change the source of the loops of a month: lets runs use it, and not what was compiled
 * from it before.
 * Only modules that are made at once are refused: other people's, which load without haste, still work.
 */
declare const WebAssembly: { Module: unknown };
WebAssembly.Module = undefined;

export {};
