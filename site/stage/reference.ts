import { posix } from 'node:path';
import { describe, type Declaration, type Member, type Tag } from './declaration.ts';
import { declarationOf, faces, groupsOf, type Exported } from './faces.ts';
import { onGitHub } from './place.ts';
import { slugOf, uniqueSlugs } from './slug.ts';

/** A page of the reference, for a group of names. */
export interface ReferencePage {
  /** The entry point to import them from. */
  readonly face: string;
  /** Text of the comment above them. */
  readonly title: string;
  /** From the start of the site, without a slash before it or an ending. */
  readonly path: string;
  readonly exports: readonly Exported[];
}

const sentence = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

/** A path from the first words of a title, before its colon or comma. */
const pathOf = (title: string): string => slugOf(title.split(/[:,]/)[0]).split('-').slice(0, 6).join('-');

/** Identifies a declaration: two entry points may export the same. */
const keyOf = (exported: Exported): string => {
  const declaration = declarationOf(exported);
  const { name } = declaration as { name?: { text: string } } & typeof declaration & object;
  return `${declaration?.getSourceFile().fileName}#${name?.text}`;
};

/**
 * All pages of the reference, by entry point. A name that two of them export is on the page of the first.
 */
export function referencePages(): ReferencePage[] {
  const told = new Set<string>();
  return Object.entries(faces).flatMap(([face, file]) => {
    const folder = posix.join('reference', face.replace('@joined-up/', ''));
    return groupsOf(file).flatMap(({ title, exports }) => {
      const own = exports.filter((exported) => {
        const key = keyOf(exported);
        if (told.has(key)) return false;
        told.add(key);
        return true;
      });
      if (own.length === 0) return [];
      return [
        {
          face,
          title: sentence(title) || face,
          path: posix.join(folder, pathOf(title) || 'names'),
          exports: own,
        },
      ];
    });
  });
}

const inTable = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const codeSpan = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
const tagNamed = (tags: readonly Tag[], name: string): string =>
  tags.find((tag) => tag.name === name)?.text ?? '';

function memberRow({ name, optional, type, text, tags }: Member): string {
  const initial = tagNamed(tags, 'defaultValue');
  const throws = tags.filter((tag) => tag.name === 'throws').map((tag) => `Throws ${tag.type} ${tag.text}`);
  const said = [text, initial === '' ? '' : `Default: ${initial}.`, ...throws].filter(
    (words) => words !== '',
  );
  return `| \`${name}${optional ? '?' : ''}\` | ${inTable(codeSpan(type))} | ${inTable(said.join(' '))} |`;
}

/** The tags of a docstring as Markdown: parameters, returns, errors, sources, examples. */
function tellTags(tags: readonly Tag[]): string[] {
  const list = tags.flatMap(({ name, of, type, text }) => {
    if (name === 'param') return [`- \`${of}\`: ${text}`];
    if (name === 'typeParam' || name === 'template') return [`- \`${of}\`: ${text}`];
    if (name === 'returns') return [`- **Returns** ${text}`];
    if (name === 'throws') return [`- **Throws** \`${type}\` ${text}`];
    if (name === 'defaultValue') return [`- **Default** ${text}`];
    return name === 'see' ? [`- **See** ${text}`] : [];
  });
  const examples = tags
    .filter(({ name }) => name === 'example')
    .map(({ text }) => `**Example**\n\n${text.includes('```') ? text : `\`\`\`ts\n${text}\n\`\`\``}`);
  return [
    ...(list.length > 0 ? [list.map((line) => line.replaceAll('\n', ' ')).join('\n')] : []),
    ...examples,
  ];
}

/** One name of a page, as Markdown. @param links - link to each exported name, by `file#name` */
function tellName(
  name: string,
  declaration: Declaration,
  links: ReadonlyMap<string, string>,
  own: string,
): string {
  const { kind, code, text, tags, members, file, line, names } = declaration;
  const related = [...names].flatMap((key) => {
    const link = links.get(key);
    return link === undefined || key === own ? [] : [`[\`${key.split('#')[1]}\`](${link})`];
  });
  return [
    `## ${name}`,
    text,
    `\`\`\`ts\n${code}\n\`\`\``,
    ...tellTags(tags),
    ...(members.length > 0
      ? [
          `| ${kind === 'class' ? 'member' : 'key'} | type | what it is |\n| --- | --- | --- |\n` +
            members.map(memberRow).join('\n'),
        ]
      : []),
    `${related.length > 0 ? `With ${related.join(', ')}. ` : ''}Source: [${file}](${onGitHub(file)}#L${line}).`,
  ].join('\n\n');
}

/** All pages of the reference as Markdown, by path. */
export function referenceTexts(pages: readonly ReferencePage[]): Map<string, string> {
  // Names that differ only in capitals have the same anchor; that of the later one gets a number, as for
  // any repeated heading.
  const links = new Map(
    pages.flatMap(({ path, exports }) => {
      const anchors = uniqueSlugs();
      return exports.map((exported) => [keyOf(exported), `/${path}#${anchors(exported.name)}`] as const);
    }),
  );
  return new Map(
    pages.map(({ face, title, path, exports }) => {
      const names = exports.map((exported) =>
        tellName(exported.name, describe(exported), links, keyOf(exported)),
      );
      const imported =
        exports.length > 3
          ? `${exports
              .slice(0, 3)
              .map(({ name }) => name)
              .join(', ')}, …`
          : exports.map(({ name }) => name).join(', ');
      const head = `# ${title}\n\n\`\`\`ts\nimport { ${imported} } from '${face}';\n\`\`\``;
      return [path, `${[head, ...names].join('\n\n')}\n`];
    }),
  );
}
