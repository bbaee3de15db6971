import { folded } from './folded.ts';
import type { Table } from './table.ts';

/** Languages that a table of programmes is recognised in. */
export type TableSpeaks = 'es' | 'pt' | 'en' | 'fr';

/** Words that one of the languages has and the others have not, as `folded` writes them: small ones, and headings. */
const telling: Readonly<Record<TableSpeaks, ReadonlySet<string>>> = {
  es: new Set(
    (
      'del el los y con una unidad entidad poblacion servicio presupuesto ejecutora nombre direccion ' +
      'dependencia objetivo ninez jovenes apropiacion monto'
    ).split(' '),
  ),
  pt: new Set(
    (
      'do da dos das em ao aos pelo uma orgao orgaos unidade servico orcamento acao funcao populacao ' +
      'nome dotacao pago designacao criancas jovens'
    ).split(' '),
  ),
  en: new Set(
    (
      'of the and for to with department agency ministry budget name policy area unit office youth ' +
      'children people spending'
    ).split(' '),
  ),
  fr: new Set(
    (
      'du des le les et aux pour avec une ministere credits paiement intitule fonction jeunes enfants ' +
      'montant cible publics'
    ).split(' '),
  ),
};

/** Rows that are looked at, and words that a guess needs. */
const [ROWS, LEAST] = [2000, 3];

/** The language of headings and cells, by the small words in them; nothing where they do not tell. */
export function tableLanguage({
  headings,
  rows,
}: Pick<Table, 'headings' | 'rows'>): TableSpeaks | undefined {
  const found: Record<TableSpeaks, number> = { es: 0, pt: 0, en: 0, fr: 0 };
  const languages = Object.keys(found) as TableSpeaks[];
  const texts = [...headings, ...rows.slice(0, ROWS).flatMap(({ cells }) => cells.map(({ text }) => text))];
  // A name that stands in many rows says no more than in one.
  for (const text of new Set(texts))
    for (const word of folded(text).split(' '))
      for (const language of languages) if (telling[language].has(word)) found[language]++;
  const [first, second] = languages.toSorted((one, other) => found[other] - found[one]);
  return found[first] >= LEAST && found[first] >= 1.5 * found[second] ? first : undefined;
}
