import type { ImportPaths } from '../import/importPaths.ts';

/** What a brief writes beside the files of its import. */
export interface BriefPaths {
  /** Picture of who works on the same. */
  readonly map: string;
  /** One page of A4 to hand on. */
  readonly page: string;
  /** The workshop with the government in it. */
  readonly workshop: string;
}

export function briefPaths({ page }: ImportPaths): BriefPaths {
  const stem = page.replace(/\.import\.md$/, '');
  return { map: `${stem}.map.svg`, page: `${stem}.page.html`, workshop: `${stem}.workshop.html` };
}
