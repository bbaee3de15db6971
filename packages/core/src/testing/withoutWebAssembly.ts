/** For checks that change the source of the loops of a month: lets runs use it, and not what was compiled from it before. */
(globalThis as { WebAssembly?: unknown }).WebAssembly = undefined;

export {};
