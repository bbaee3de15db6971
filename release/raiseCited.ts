// Updates cited versions after changesets have raised those of packages.
import { raiseCited } from './versions.ts';

raiseCited();
