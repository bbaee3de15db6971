import { describe, expect, it } from 'vitest';
import { luckSlug, slug } from './slug.ts';

const long = 'Office of the Deputy Under Secretary for Rather Long Names and for Longer Ones';

describe('slug', () => {
  it('keeps a name whole', () =>
    expect(slug('Department of Health and Human Services')).toBe('health-and-human-services'));
  it('keeps the longest name of the inventory whole', () =>
    expect(slug('Assistant Secretary for Housing--Federal Housing Commissioner')).toBe(
      'assistant-secretary-for-housing-federal-housing-commissioner',
    ));
  it('cuts a longer one at a word, with digits that tell it from others', () => {
    expect(slug(long)).toMatch(/^office-of-the-deputy-under-secretary-for-rather-long-[0-9a-f]{4}$/);
    expect(slug(`${long} Still`)).not.toBe(slug(long));
    expect(slug('x'.repeat(5000))).toMatch(/^x{55}-[0-9a-f]{4}$/);
  });
});

describe('luckSlug', () => {
  it('is what ids were when results of the case were published', () => {
    expect(luckSlug('Department of Labor')).toBe('labor');
    expect(luckSlug('Centers for Disease Control and Prevention')).toBe(
      'centers-for-disease-control-and-preven',
    );
    expect(luckSlug('Department of Community Development Financial Institutions')).toBe(
      'community-development-financial-instit',
    );
  });
});
