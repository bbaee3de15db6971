import { readdirSync, writeFileSync } from 'node:fs';

/** Folders of versions, newest first. */
export const versionsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^v\d+\.\d+\.\d+/.test(entry.name))
    .map(({ name }) => name)
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));

const page = (title: string, head: string, body: string): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" \
content="width=device-width, initial-scale=1"><meta name="color-scheme" \
content="light dark">${head}<title>${title}</title></head>
<body style="font: 16px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: \
0 1rem">${body}</body></html>
`;

/** Writes the pages above all versions: one leads to the newest, another lists them. */
export function writeVersions(folder: string): void {
  const versions = versionsIn(folder);
  const newest = versions[0];
  writeFileSync(
    `${folder}/index.html`,
    page(
      'Joined-Up',
      `<meta http-equiv="refresh" content="0; url=${newest}/">`,
      `<p><a href="${newest}/">Joined-Up ${newest}</a></p>`,
    ),
  );
  writeFileSync(
    `${folder}/versions.html`,
    page(
      'Versions of Joined-Up',
      '',
      '<h1>Versions of Joined-Up</h1><ul>' +
        versions
          .map((name, i) => `<li><a href="${name}/">${name}</a>${i === 0 ? ' (newest)' : ''}</li>`)
          .join('') +
        '</ul>',
    ),
  );
}
