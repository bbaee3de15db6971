import { ownWord } from './ownWord.ts';

/** Parameters with words in every language: those that worlds draw, and those of structure. */
export type WordedParameter =
  | 'needVolatility'
  | 'idealVolatility'
  | 'obstacleRate'
  | 'ministerTenure'
  | 'complementarity'
  | 'turfMotive'
  | 'reallocationRate'
  | 'spontaneousAlignment'
  | 'agreementWeight'
  | 'choiceIntensity'
  | 'noticing'
  | 'misfitCost'
  | 'contradictionCost'
  | 'selfHelp'
  | 'cultureDrift'
  | 'turfCreep'
  | 'buckPassing'
  | 'ministerHours'
  | 'primeMinisterHours'
  | 'meetingCost'
  | 'committeeDecisions'
  | 'stocktakeDecisions'
  | 'peerPreparation'
  | 'agreementFade'
  | 'peerBias'
  | 'overruleCost'
  | 'staff'
  | 'capability'
  | 'mandate'
  | 'backingSpeed'
  | 'directorship'
  | 'centreUnits'
  | 'roleClarity'
  | 'spotlight'
  | 'goalPull'
  | 'priorityGoals'
  | 'stocktakeEvery'
  | 'mergedMinistries'
  | 'disruption'
  | 'settlingTime'
  | 'layers'
  | 'otherMandates'
  | 'scarcity'
  | 'culture'
  | 'ministryIdealSpread'
  | 'otherCompetence'
  | 'missionCost'
  | 'layerPass'
  | 'mergedMeeting'
  | 'growingTogether'
  | 'veto'
  | 'discovery'
  | 'contradictionReach'
  | 'contradictionShare'
  | 'resultLag'
  | 'gaming'
  | 'sharedStance'
  | 'gapInsight'
  | 'turfObstacles'
  | 'pairwise'
  | 'handOffs'
  | 'czarHours'
  | 'coordinatingLayers';

/** Options of parameters that are choices, with words in every language. */
export type WordedOption = 'at-once' | 'houses' | 'deputies' | 'goal' | 'cell';

export type OptionNames = Readonly<Record<WordedOption, string>>;

export interface ParameterWords {
  /** Label of a row. */
  readonly name: string;
  /** As it is used in a sentence, with the article that the language asks for. */
  readonly subject: string;
}

export type ParameterNames = Readonly<Record<WordedParameter, ParameterWords>>;

export const parameterWords = (article: string, name: string): ParameterWords => ({
  name,
  subject: `${article} ${name}`,
});

/** What a parameter is called: the name in `names`, else the words of the language, else its id. */
export function wordsOfParameter(
  parameter: string,
  { parameters }: { readonly parameters: ParameterNames },
  names: Readonly<Record<string, string>> = {},
): ParameterWords {
  const given = ownWord(names, parameter);
  if (given !== undefined) return { name: given, subject: given };
  return (
    ownWord<ParameterWords>(parameters, parameter) ?? {
      name: parameter,
      subject: parameter,
    }
  );
}

/** What an option of a choice is called: the words of the language, else its id. */
export const wordsOfOption = (option: string, { options }: { readonly options: OptionNames }): string =>
  ownWord<string>(options, option) ?? option;
