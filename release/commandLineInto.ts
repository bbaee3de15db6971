// Builds the command line into a folder, for tests: node … release/commandLineInto.ts FOLDER
import { buildCommandLine } from './commandLine.ts';

await buildCommandLine(process.argv[2]);
