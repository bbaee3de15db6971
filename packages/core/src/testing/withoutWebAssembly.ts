/**
 * For checks that change the source of the month: makes runs use the source instead of the compiled code.
 * Only synchronous compilation is refused, so asynchronously loaded modules of others still work.
 */
declare const WebAssembly: { Module: unknown };
WebAssembly.Module = undefined;

export {};
