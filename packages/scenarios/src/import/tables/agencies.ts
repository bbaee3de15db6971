/**
 * Spellings of agencies in the inventory that mean one and the same, or are wrong: what stands there → what
 * is meant.
 */
export const agencyTable: Readonly<Record<string, string>> = {
  'Under Secretary for Benefits / Veterans Benefits Administation': 'Veterans Benefits Administration',
  'Directory / National Cemetery Administration': 'National Cemetery Administration',
  'National Cemetery System': 'National Cemetery Administration',
  'Office of the Secretary of Tranportation (OST) Procurement Operations':
    'Office of the Secretary of Transportation',
  'Veterans Employment and training Service': 'Veterans Employment and Training Service',
  'Womens Bureau': "Women's Bureau",
};
