import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import type { Contents } from './contents.ts';
import { onGitHub, root, staged } from './place.ts';
import { sections, type Draft, type Section } from './pages.ts';
import { uniqueSlugs } from './slug.ts';
import { stillPath, stills, stillsIn, type Still } from './stills.ts';

/** A staged page: its links lead to pages of the site, or to the repository. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** Name in the list of contents. */
  readonly short: string;
  readonly text: string;
}

/** The whole site. */
export interface Site {
  readonly sections: readonly {
    readonly title: string;
    readonly folded: boolean;
    readonly pages: readonly Page[];
  }[];
  /** Pictures, by their path on the site. */
  readonly pictures: ReadonlyMap<string, Uint8Array | string>;
}

/** Files that the build puts beside the pages. */
const BESIDE = new Set(['/joined-up.html', '/llms.txt', '/llms-full.txt']);

/** Matches code, which is skipped, or the target of a link. */
const codeOrTarget = /(^```[^]*?^```|``[^\n]*?``|`[^`\n]*`)|\]\(([^)\s]+)\)/gm;
const withoutCode = (text: string): string => text.replaceAll(/^```[^]*?^```/gm, '');

/** The anchors of a page's headings. */
function anchorsOf(text: string): Set<string> {
  const unique = uniqueSlugs();
  const headings = [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading.replaceAll('`', '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
  );
  return new Set(headings.map(unique));
}

const titleOf = ({ path, text }: Draft): string => {
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`the page ${path} has no heading`);
  return title.replaceAll('`', '');
};

/**
 * The pages of the site with their links resolved: to pages of the site if possible, else to the
 * repository.
 * @throws {Error} naming all broken links
 */
export function linked(drafts: readonly Section[], made: ReadonlyMap<string, Still> = new Map()): Site {
  const all = drafts.flatMap(({ pages }) => pages);
  const anchors = new Map(all.map(({ path, text }) => [path, anchorsOf(text)]));
  // Links to a file that is only partly on the site (the README) lead to the repository.
  const pageOfFile = new Map(
    all
      .filter(({ path, source }) => !path.startsWith('reference/') && source !== 'README.md')
      .map(({ path, source }) => [source, path]),
  );
  const pictures = new Map<string, Uint8Array | string>(
    [...made].map(([id, { svg }]) => [stillPath(id), svg]),
  );
  const wrong: string[] = [];

  const turned = ({ path, source }: Draft, target: string): string => {
    if (/^(https?:|mailto:)/.test(target)) return target;
    const [file, anchor] = target.split('#');
    const leads = (page: string): string => {
      if (anchor !== undefined && !anchors.get(page)!.has(anchor))
        wrong.push(`${source}: ${target} has no such heading on the page ${page}`);
      return `/${page}${anchor === undefined ? '' : `#${anchor}`}`;
    };
    if (file === '') return anchors.get(path)!.has(anchor) ? target : (leads(path), target);
    if (pictures.has(target.slice(1)) || BESIDE.has(target)) return target;
    if (file.startsWith('/')) {
      if (anchors.has(file.slice(1))) return leads(file.slice(1));
      wrong.push(`${source}: there is no page ${file}`);
      return target;
    }
    const there = posix.join(dirname(source), file).replace(/\/$/, '');
    const page = pageOfFile.get(there);
    if (page !== undefined) return leads(page);
    if (!existsSync(`${root}/${there}`)) {
      wrong.push(`${source}: there is no file ${there}`);
      return target;
    }
    if (/\.(svg|png)$/.test(there)) {
      pictures.set(`pictures/${posix.basename(there)}`, readFileSync(`${root}/${there}`));
      return `/pictures/${posix.basename(there)}`;
    }
    const place = onGitHub(there);
    const isFolder = statSync(`${root}/${there}`).isDirectory();
    return (
      (isFolder ? place.replace('/blob/', '/tree/') : place) + (anchor === undefined ? '' : `#${anchor}`)
    );
  };

  const site = drafts.map(({ title, folded = false, pages }) => ({
    title,
    folded,
    pages: pages.map((draft) => ({
      path: draft.path,
      title: titleOf(draft),
      short: draft.short ?? titleOf(draft),
      text: draft.text.replaceAll(codeOrTarget, (found, code: string | undefined, target: string) =>
        code === undefined ? `](${turned(draft, target)})` : found,
      ),
    })),
  }));
  if (wrong.length > 0) throw new Error(`links that lead nowhere:\n${wrong.join('\n')}`);
  return { sections: site, pictures };
}

/** Reads all pages of the site. */
export async function readSite(): Promise<Site> {
  const made = stills();
  const drafts = await sections();
  return linked(
    drafts.map((section) => ({
      ...section,
      pages: section.pages.map((page) => ({ ...page, text: stillsIn(page.text, made) })),
    })),
    made,
  );
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(`${staged}/${path}`), { recursive: true });
  writeFileSync(`${staged}/${path}`, text);
}

/** Writes the pages for VitePress. */
export async function stage(): Promise<Site> {
  const site = await readSite();
  rmSync(staged, { recursive: true, force: true });
  const contents: Contents = site.sections.map(({ title, folded, pages }) => ({
    title,
    folded,
    pages: pages.map(({ path, short }) => ({ path, short })),
  }));
  write('contents.json', JSON.stringify(contents));
  for (const { path, text } of site.sections.flatMap(({ pages }) => pages)) write(`${path}.md`, text);
  for (const [path, picture] of site.pictures) write(`public/${path}`, picture);
  return site;
}
