// Prints the digests of the tree that it stands in.
import { shortDigests } from './shortDigests.ts';

console.log(JSON.stringify(shortDigests()));
