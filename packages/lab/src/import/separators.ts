/** Words for what stands between cells. */
export const separators: Readonly<Record<string, '\t' | ';' | ',' | '|'>> = {
  tab: '\t',
  semicolon: ';',
  comma: ',',
  pipe: '|',
};
