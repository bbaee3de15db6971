import { everyCommand } from '../../packages/lab/src/program.ts';

type Command = Awaited<ReturnType<typeof everyCommand>>[number];

const inTable = (text: string): string =>
  text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');

/** A command with its arguments and options, and those under it. */
function told(command: Command, above: string): string {
  const name = `${above} ${command.name()}`;
  const rows = [
    ...command.registeredArguments.map((argument) => [
      argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
      argument.description,
    ]),
    ...command.options.map(({ flags, description, defaultValue }) => [
      flags,
      `${description}` +
        (defaultValue === undefined || typeof defaultValue === 'boolean' || description.includes('default')
          ? ''
          : ` (default: ${String(defaultValue)})`),
    ]),
  ].map(([term, said]) => `| \`${term.replaceAll('|', '\\|')}\` | ${inTable(said)} |`);
  const own =
    `${above === 'joined-up' ? '##' : '###'} ${name.replace('joined-up ', '')}\n\n` +
    `${inTable(command.description())}\n\n\`\`\`\n${name} ${command.usage()}\n` +
    `\`\`\`\n\n| word | what it does |\n| --- | --- |\n${rows.join('\n')}`;
  return [own, ...command.commands.map((sub) => told(sub, name))].join('\n\n');
}

/** All commands of the command line with their options, from its help. */
export async function commandPage(): Promise<string> {
  const commands = await everyCommand();
  return (
    '# Commands\n\n`npx joined-up <command>` where it is installed from npm; ' +
    'in a copy of the repository `npx -y pnpm@12.21.0 joined-up <command>`. ' +
    'The same text is the help of each command, in English, Spanish and Portuguese: ' +
    '`joined-up compare --help --language es`.\n\n' +
    commands.map((command) => told(command, 'joined-up')).join('\n\n') +
    '\n'
  );
}
