// Scenario files are checked by zod, which tries at its first schema whether code may be made from text. Pages
// of the site forbid that, and browsers note the attempt as an error. So this comes before everything else.
import { config } from 'zod';

config({ jitless: true });
