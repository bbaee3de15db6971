import { livingGovernment } from '@joined-up/viz';
import type { Job, OwnGovernment } from '../engine/job.ts';
import type { Recorded } from '../play/recordRun.ts';
import type { GovernmentName } from '../setting/governments.ts';
import { dialsAtStart } from '../setting/setting.ts';
import { labelsOf } from '../strings/labels.ts';
import type { Language } from '../strings/language.ts';
import type { Strings } from '../strings/strings.ts';

/** The month shown: waiting work has piled up by then. */
export const TINY_MONTH = 24;
const WIDTH = 240;
const HEIGHT = 150;

/** The run that is drawn: the government as it is. */
export const tinyJob = (government: GovernmentName, own?: OwnGovernment): Job => ({
  government,
  ...(government === 'own' && own !== undefined ? { own } : {}),
  dials: dialsAtStart(government, 'status-quo'),
});

/** A government at its table, small. @param run - recorded for TINY_MONTH + 1 months @returns SVG */
export function drawTinyGovernment(
  run: Recorded,
  government: GovernmentName,
  strings: Strings,
  language: Language,
  own?: OwnGovernment,
): string {
  const labels = labelsOf(strings, government, own);
  const title = government === 'own' ? (own?.name ?? '') : strings.governments[government].name;
  const names = Object.fromEntries(
    run.observed.chronicle.ministries.map(({ id }) => [id, labels.ministry(id)]),
  );
  return livingGovernment([run], { language, titles: [title], names, colours: ['#595959'] }).bare(
    TINY_MONTH,
    WIDTH,
    HEIGHT,
  );
}
