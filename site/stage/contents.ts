/** The list of contents as the theme reads it: sections, and the pages of each. */
export type Contents = readonly {
  readonly title: string;
  readonly folded: boolean;
  readonly pages: readonly { readonly path: string; readonly short: string }[];
}[];
