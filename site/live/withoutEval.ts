// zod, which checks scenario files, tries `eval` with its first schema. The site's pages forbid that, and
// browsers log the attempt as an error. So this switches it off before anything else.
import { config } from 'zod';

config({ jitless: true });
