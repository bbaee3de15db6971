import type { CalibrationWords } from '../../calibrationWords.ts';
import { noun } from './plural.ts';

export const calibration: CalibrationWords = {
  narrows: (count, of) =>
    `Dans ce modèle, ce que l’on sait réduit ${count} ${noun(of, 'paramètre', 'paramètres')} sur ${of} à la moitié ou moins`,
  narrowsNone: 'Dans ce modèle, ce que l’on sait ne réduit aucun paramètre à la moitié',
  accepted: (count, of) =>
    `${count} ${noun(count, 'monde', 'mondes')} sur ${of} ${noun(count, 'pourrait', 'pourraient')} être celui que l’on connaît`,
  sampled: 'échantillonné',
  middle: '90\u00A0% au centre de ce qui est accepté, et médiane',
  range: (low, high) => `${low} à ${high}`,
  lowest: 'minimum échantillonné',
  highest: 'maximum échantillonné',
  note: 'Deux paramètres peuvent être liés sans qu’aucun des deux ne soit réduit.',
  acceptedFrom: 'accepté à partir de',
  acceptedTo: 'accepté jusqu’à',
  median: 'médiane',
  remains: 'reste de la plage',
};
