/** The anchor of a heading, as GitHub makes it, so that links work there and on the site alike. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

/**
 * Returns a function that gives the headings of a page their anchors in order; repeated ones get a number.
 */
export function uniqueSlugs(): (heading: string) => string {
  const given = new Set<string>();
  return (heading) => {
    const slug = slugOf(heading);
    let anchor = slug;
    for (let again = 1; given.has(anchor); again++) anchor = `${slug}-${again}`;
    given.add(anchor);
    return anchor;
  };
}
