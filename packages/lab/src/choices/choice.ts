/**
 * Kinds of levers that are not numbers: who is in the chair, who sits, which ministries merge, which
 * regime.
 */
export const choiceKinds = ['chair', 'members', 'merger', 'regime'] as const;

/** A kind of lever that is not a number. */
export type ChoiceKind = (typeof choiceKinds)[number];

/** Who is in the chair: the centre, the prime minister, a czar, the member with most effort, or a ministry by id. */
export type ChairSaid = 'centre' | 'prime-minister' | 'czar' | 'peer' | { readonly peer: string };
/** Who sits: ministries with a mandate in a goal, all, or these. */
export type MembersSaid = 'mandated' | 'all' | readonly string[];
/** Which ministries are put under one minister: none, those that the scenario proposes (else ODD §3), or these. */
export type MergerSaid = false | 'proposed' | readonly string[];

/** One of the things that may be chosen. */
export interface ChoiceOption {
  /** Its name in tables and pictures; unique in its lever. */
  readonly name: string;
  /** For a chair, members or a merger the value of their types; for a regime its id. */
  readonly value: ChairSaid | MembersSaid | MergerSaid | (string & {});
}

/** A lever that is not a number, with its options. Designs move it by their indices, from 0. */
export interface Choice {
  /** Name of the lever; its column is `set_<name>`, or `regime` for a regime. */
  readonly name: string;
  /** What it chooses. */
  readonly kind: ChoiceKind;
  /** Ids or kinds of forums that it is about; left out: all that it can be about. */
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

/** One option of a choice other than a regime. */
export interface Chosen {
  /** The lever. */
  readonly choice: Choice;
  /** What it says. */
  readonly option: ChoiceOption;
}

/** The part of a run's id that stands for what was chosen. */
export const contentOfChosen = ({ choice, option }: Chosen): string =>
  `lever ${choice.name} ${option.name} ${contentOfOption(choice, option)}`;

/** The content of an option, whatever its name. */
export const contentOfOption = (
  { kind, of }: Pick<Choice, 'kind' | 'of'>,
  { value }: ChoiceOption,
): string => JSON.stringify([kind, of ?? 'all', value]);

/**
 * Names of what distinguishes worlds under several regimes besides parameters: the regime, and who is in
 * the chair. Levers of these names set them at each point.
 */
export const [REGIME, CHAIR] = ['regime', 'chair'] as const;

/** In questions: the regime that the lever `regime` sets at each point. */
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
