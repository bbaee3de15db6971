/** Invented names for the parts of the stylised government, which has only numbers. */
export const stylisedNames: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    'Labour',
    'Family',
    'Health',
    'Education',
    'Interior',
    'Housing',
    'Social Affairs',
    'Culture',
    'Youth',
    'Women',
    'Pensions',
    'Science',
  ].map((name, i) => [`ministry-${i + 1}`, name] as const),
  ...['Youth', 'Poverty', 'Elderly', 'Children', 'Migrants', 'Disability'].map(
    (name, i) => [`segment-${i + 1}`, name] as const,
  ),
  ...[
    'Job training',
    'Child care',
    'Health care',
    'Schooling',
    'Policing',
    'Housing',
    'Income',
    'Community',
  ].map((name, i) => [`service-${i + 1}`, name] as const),
]);
