/**
 * What somebody could choose that is no number: who is in the chair, who sits, which
 * ministries merge, which regime.
 */
export const choiceKinds = ['chair', 'members', 'merger', 'regime'] as const;

/** A kind of lever that is no number. */
export type ChoiceKind = (typeof choiceKinds)[number];

/** Who is in the chair: the centre, the prime minister, a czar, the member with most effort, or a ministry by id. */
export type ChairSaid = 'centre' | 'prime-minister' | 'czar' | 'peer' | { readonly peer: string };
/** Who sits: ministries with a mandate in a goal, all, or these. */
export type MembersSaid = 'mandated' | 'all' | readonly string[];
/** Which ministries are put under one minister: none, those that the scenario proposes (else ODD §3), or these. */
export type MergerSaid = false | 'proposed' | readonly string[];

/** One of the things that may be chosen. */
export interface ChoiceOption {
  /** What tables and pictures call it; unique in its lever. */
  readonly name: string;
  /** Of a chair, members or a merger what their types say; of a regime its id. */
  readonly value: ChairSaid | MembersSaid | MergerSaid | (string & {});
}

/** A lever that is no number, with its options. A design moves it by their places, from 0. */
export interface Choice {
  /** The lever's; its column is `set_<name>`, of a regime `regime`. */
  readonly name: string;
  /** What it chooses. */
  readonly kind: ChoiceKind;
  /** Ids or kinds of forums that it is about; none: all that it may be about. */
  readonly of?: readonly string[];
  /** At least one, in the order of the study. */
  readonly options: readonly ChoiceOption[];
}

/** The lever of that name, if it is one that is no number. */
export const choiceNamed = (choices: readonly Choice[], name: string): Choice | undefined =>
  choices.find((choice) => choice.name === name);

/** The lever that chooses the regime, if there is one. */
export const regimeChoice = (choices: readonly Choice[]): Choice | undefined =>
  choices.find(({ kind }) => kind === 'regime');

/** One option of a choice that is no regime. */
export interface Chosen {
  /** The lever. */
  readonly choice: Choice;
  /** What it says. */
  readonly option: ChoiceOption;
}

/** What stands in the ids of runs for what was chosen. */
export const contentOfChosen = ({ choice, option }: Chosen): string =>
  `lever ${choice.name} ${option.name} ${contentOfOption(choice, option)}`;

/** What an option is made of, whatever it is called. */
export const contentOfOption = (
  { kind, of }: Pick<Choice, 'kind' | 'of'>,
  { value }: ChoiceOption,
): string => JSON.stringify([kind, of ?? 'all', value]);

/**
 * Names of what worlds under several regimes differ by, besides parameters: the regime, and who is in the chair. Levers
 * of these names say so at each point.
 */
export const [REGIME, CHAIR] = ['regime', 'chair'] as const;

/** What questions call the regime that the lever `regime` says at each point. */
export const CHOSEN = 'chosen';

/** Ids of all regimes under which runs of a study may be: those that it names, then those that its lever says. */
export const realRegimes = ({
  regimes,
  choices,
}: {
  readonly regimes: readonly string[];
  readonly choices: readonly Choice[];
}): string[] => {
  const lever = regimeChoice(choices);
  return lever === undefined
    ? [...regimes]
    : [...new Set([...regimes.filter((id) => id !== CHOSEN), ...lever.options.map(({ name }) => name)])];
};
