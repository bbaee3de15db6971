// Enlivens the pictures of the site in one file.
import { enlivenAll } from './enliven.ts';

enlivenAll(document);
