/** An id from a name: `Department of Health and Human Services` → `health-and-human-services`. */
export const slug = (name: string): string => name
  .replace(/^(the )?department of (the )?/i, '')
  .toLowerCase()
  .replace(/['’.]/g, '')
  .replace(/[^\p{L}\p{N}]+/gu, '-')
  .replace(/^-+|-+$/g, '')
  .slice(0, 38)
  .replace(/-+$/, '');
