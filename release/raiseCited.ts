// After changesets have raised the versions of packages: those that are cited follow.
import { raiseCited } from './versions.ts';

raiseCited();
