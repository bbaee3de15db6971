/** The word for a thing of the model in a language, and synonyms that are not used for it. */
interface Term {
  readonly es: string;
  readonly pt: string;
  readonly not: { readonly es: RegExp; readonly pt: RegExp };
}

/**
 * One word for one thing, in the command line, charts, pages and the workshop: translators look here
 * first. English has the terms of `docs/odd.md`.
 */
export const terms: Readonly<Record<string, Term>> = {
  overlap: {
    es: 'superposición',
    pt: 'sobreposição',
    not: { es: /traslap|solapa/i, pt: /superposi/i },
  },
  'shared goals': {
    es: 'metas compartidas',
    pt: 'metas compartilhadas',
    not: { es: /(?:metas|objetivos) comunes|objetivos compartidos/i, pt: /metas comuns|objetivos comuns/i },
  },
  'horizontal goals': {
    es: 'metas transversales',
    pt: 'metas transversais',
    not: { es: /objetivos (?:transversales|horizontales)/i, pt: /objetivos (?:transversais|horizontais)/i },
  },
  forum: { es: 'foro', pt: 'fórum', not: { es: /instancia/i, pt: /instância/i } },
  obstacle: { es: 'obstáculo', pt: 'obstáculo', not: { es: /bloqueos?\b/i, pt: /bloqueios?\b/i } },
  stance: { es: 'postura', pt: 'posição', not: { es: /posición ideal/i, pt: /posturas?\b/i } },
  'political backing': { es: 'respaldo', pt: 'apoio', not: { es: /apoyo político/i, pt: /respaldo/i } },
  'prime minister': {
    es: 'jefe de gobierno',
    pt: 'chefe de governo',
    not: { es: /primer ministro/i, pt: /primeiro-ministro/i },
  },
  stocktake: {
    es: 'reunión de seguimiento',
    pt: 'reunião de monitoramento',
    not: { es: /monitoreo/i, pt: /acompanhamento/i },
  },
  run: {
    es: 'corrida',
    pt: 'execução',
    not: { es: /simulaciones\b|ejecuciones\b/i, pt: /\bcorridas?\b|\brodadas?\b/i },
  },
  seed: { es: 'semilla', pt: 'semente', not: { es: /simiente/i, pt: /semeadura/i } },
};
