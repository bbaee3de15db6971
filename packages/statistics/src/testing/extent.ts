/** The environment of Node, where tests run: packages for pages have no types of it. */
const { process } = globalThis as unknown as {
  readonly process: { readonly env: Readonly<Record<string, string | undefined>> };
};

/**
 * Extent of tests: a short form, or the long one with `LONG=1`, which `pnpm verify` sets. One rule for all
 * packages.
 */
export const extent = <T>(short: T, long: T): T => (process.env.LONG === '1' ? long : short);
