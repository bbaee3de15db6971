import type { MakeExample } from './example.ts';
import { didItHappenInTheModel } from './examples/didItHappenInTheModel.ts';
import { doTwoTablesAgree } from './examples/doTwoTablesAgree.ts';
import { howAreTheDifferencesSpread } from './examples/howAreTheDifferencesSpread.ts';
import { howCommitteesEatTime } from './examples/howCommitteesEatTime.ts';
import { howFarApartAreGovernments } from './examples/howFarApartAreGovernments.ts';
import { howFragmentedBeforeAnyRun } from './examples/howFragmentedBeforeAnyRun.ts';
import { howManyPriorities } from './examples/howManyPriorities.ts';
import { inWhichGroupsOfWorlds } from './examples/inWhichGroupsOfWorlds.ts';
import { inWhichWorlds } from './examples/inWhichWorlds.ts';
import { howNearToPerfect } from './examples/howNearToPerfect.ts';
import { whatAForumDidInAMonth } from './examples/whatAForumDidInAMonth.ts';
import { whatAMergerChanges } from './examples/whatAMergerChanges.ts';
import { whatExplainsTheVariance } from './examples/whatExplainsTheVariance.ts';
import { whatTwoLeversDo } from './examples/whatTwoLeversDo.ts';
import { whenDoesTheDipEnd } from './examples/whenDoesTheDipEnd.ts';
import { whereAreTheGaps } from './examples/whereAreTheGaps.ts';
import { whereDoesTheCentreWin } from './examples/whereDoesTheCentreWin.ts';
import { whichGapsNarrow } from './examples/whichGapsNarrow.ts';
import { whichParameterDrivesIt } from './examples/whichParameterDrivesIt.ts';
import { whichParametersMatter } from './examples/whichParametersMatter.ts';
import { whichRegimeDuplicatesLess } from './examples/whichRegimeDuplicatesLess.ts';
import { whichWorldsCouldBeOurs } from './examples/whichWorldsCouldBeOurs.ts';
import { whoCarriesTheDuplication } from './examples/whoCarriesTheDuplication.ts';
import { whoOwesWhatToAGoal } from './examples/whoOwesWhatToAGoal.ts';
import { whoReportsToWhom } from './examples/whoReportsToWhom.ts';
import { whyDoTheyDiffer } from './examples/whyDoTheyDiffer.ts';

/** Every chart, in the order of the gallery. A name is also that of its file in `examples`. */
export const examples: Readonly<Record<string, MakeExample>> = {
  whichRegimeDuplicatesLess,
  howAreTheDifferencesSpread,
  howNearToPerfect,
  whoCarriesTheDuplication,
  whereAreTheGaps,
  whichGapsNarrow,
  whenDoesTheDipEnd,
  howFarApartAreGovernments,
  howCommitteesEatTime,
  howManyPriorities,
  whyDoTheyDiffer,
  whichParameterDrivesIt,
  whichParametersMatter,
  whatExplainsTheVariance,
  whereDoesTheCentreWin,
  whatTwoLeversDo,
  inWhichWorlds,
  inWhichGroupsOfWorlds,
  whichWorldsCouldBeOurs,
  whoReportsToWhom,
  whatAMergerChanges,
  whoOwesWhatToAGoal,
  whatAForumDidInAMonth,
  howFragmentedBeforeAnyRun,
  doTwoTablesAgree,
  didItHappenInTheModel,
};
