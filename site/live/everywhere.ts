// Lets the pictures of a page live that is one file.
import { enlivenAll } from './enliven.ts';

enlivenAll(document);
