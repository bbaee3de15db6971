import type { ImportLanguage } from '@joined-up/scenarios';

/** The questions of an import at a terminal. */
export interface Questions {
  readonly right: string;
  readonly yes: string;
  readonly no: string;
  /** Says which keys choose one of several. */
  readonly choose: string;
  /** Says which keys mark several. */
  readonly mark: string;
  readonly name: string;
  readonly source: string;
  readonly currency: string;
  readonly year: string;
  /** Asks what a number such as 1.250 means. */
  readonly meant: (text: string) => string;
  /** Label of the reading with decimals. */
  readonly decimals: string;
  readonly same: string;
  readonly ministries: (count: number) => string;
}

export const questions: Readonly<Record<ImportLanguage, Questions>> = {
  en: {
    yes: 'Yes',
    no: 'No',
    choose: '(↑ ↓, Enter)',
    mark: '(↑ ↓, space, Enter)',
    right: 'Are these the right columns?',
    name: 'What is this government called?',
    source: 'Where is the table from?',
    currency: 'In which currency are the amounts?',
    year: 'Of which year?',
    meant: (text) => `What does ${text} mean in the column of amounts?`,
    decimals: 'with decimals',
    same: 'Which of these are one and the same?',
    ministries: (count) => `${count} ministries`,
  },
  es: {
    yes: 'Sí',
    no: 'No',
    choose: '(↑ ↓, Enter)',
    mark: '(↑ ↓, espacio, Enter)',
    right: '¿Son estas las columnas correctas?',
    name: '¿Cómo se llama este gobierno?',
    source: '¿De dónde viene la tabla?',
    currency: '¿En qué moneda están los montos?',
    year: '¿De qué año?',
    meant: (text) => `¿Qué significa ${text} en la columna de montos?`,
    decimals: 'con decimales',
    same: '¿Cuáles de estos son uno mismo?',
    ministries: (count) => `${count} ministerios`,
  },
  pt: {
    yes: 'Sim',
    no: 'Não',
    choose: '(↑ ↓, Enter)',
    mark: '(↑ ↓, espaço, Enter)',
    right: 'Estas são as colunas certas?',
    name: 'Como se chama este governo?',
    source: 'De onde vem a tabela?',
    currency: 'Em que moeda estão os valores?',
    year: 'De que ano?',
    meant: (text) => `O que significa ${text} na coluna de valores?`,
    decimals: 'com decimais',
    same: 'Quais destes são um só?',
    ministries: (count) => `${count} ministérios`,
  },
  fr: {
    yes: 'Oui',
    no: 'Non',
    choose: '(↑ ↓, Entrée)',
    mark: '(↑ ↓, espace, Entrée)',
    right: 'Ces colonnes sont-elles les bonnes\u00A0?',
    name: 'Comment s’appelle ce gouvernement\u00A0?',
    source: 'D’où vient le tableau\u00A0?',
    currency: 'Dans quelle monnaie sont les montants\u00A0?',
    year: 'De quelle année\u00A0?',
    meant: (text) => `Que signifie ${text} dans la colonne des montants\u00A0?`,
    decimals: 'avec décimales',
    same: 'Lesquels de ceux-ci sont une seule et même chose\u00A0?',
    ministries: (count) => `${count} ministères`,
  },
};
