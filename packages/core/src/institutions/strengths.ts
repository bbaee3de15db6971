import type { Forum, Strength } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';

/** A strength that grows with backing from one level to another; constant if the second is lower. */
const from = (unbacked: number, backed: number): Strength => ({
  base: unbacked,
  backing: Math.max(0, backed - unbacked),
});

/**
 * How far what a forum agrees binds, and how often its chair settles what two ministers could not, by who
 * is in the chair (ODD §7.2).
 */
export const strengths = (
  kind: Forum['chair']['kind'],
  parameters: Parameters,
): Pick<Forum, 'authority' | 'arbitration' | 'withoutPrimeMinister'> => {
  const { unbackedAuthority, unbackedCzarAuthority, withoutPrimeMinister } = parameters;
  switch (kind) {
    case 'prime-minister':
      return {
        authority: from(unbackedAuthority, parameters.primeMinisterAuthority),
        arbitration: from(0, parameters.primeMinisterArbitration),
        withoutPrimeMinister,
      };
    case 'centre':
      return {
        authority: from(unbackedAuthority, parameters.centreAuthority),
        arbitration: from(0, parameters.centreArbitration),
        withoutPrimeMinister,
      };
    case 'czar':
      return {
        authority: from(unbackedCzarAuthority, parameters.czarAuthority),
        arbitration: from(0, parameters.czarArbitration),
        withoutPrimeMinister,
      };
    case 'peer':
      return {
        authority: from(parameters.peerAuthority, 0),
        arbitration: from(0, 0),
        withoutPrimeMinister,
      };
    case 'officials':
      return {
        authority: from(parameters.officialsAuthority, 0),
        arbitration: from(0, 0),
        withoutPrimeMinister,
      };
  }
};
