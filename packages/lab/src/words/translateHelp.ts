import { phraseText } from '@joined-up/scenarios';
import type { Argument, Command, Option } from 'commander';
import { commander } from './catalogue/commander.ts';
import { speaking } from './language.ts';
import { frenchPhrases, phrasesOf } from './phrases.ts';
import { said } from './say.ts';

/**
 * Translates the help and errors of a command and its subcommands. Commands are written in English; only
 * here are they translated.
 * @returns the command
 */
export function translateHelp(command: Command): Command {
  command.description(said(command.description()));
  for (const each of [...command.options, ...command.registeredArguments])
    each.description = said(each.description);
  command
    .helpOption('-h, --help', said('display help for command'))
    .usage(inBrackets(command.usage()))
    .configureHelp({
      styleTitle: said,
      optionTerm: ({ flags }: Option) => inBrackets(flags),
      optionDescription: (option: Option) => withDefault(option),
      argumentTerm: (argument: Argument) => placeholder(argument.name()),
      subcommandTerm: (sub: Command) => (sub.name() === 'help' ? inBrackets('help [command]') : sub.name()),
    })
    .configureOutput({
      outputError: (text, write) => write(`${complaint(text.trimEnd())}\n`),
    });
  for (const sub of command.commands) translateHelp(sub);
  return command;
}

/**
 * Translates a placeholder; in the catalogue it is in angle brackets, to distinguish it from other words.
 */
function placeholder(name: string): string {
  const text = said(`<${name}>`);
  return text.startsWith('<') ? name : text;
}

/** Translates placeholders in angle and square brackets. */
const inBrackets = (text: string): string =>
  text.replaceAll(
    /([<[])([^<>[\]]+?)(\.{3})?([>\]])/g,
    (_, open: string, name: string, more: string | undefined, close: string) =>
      `${open}${placeholder(name)}${more ?? ''}${close}`,
  );

/** Adds the default as Commander does, which calls it `default`. */
function withDefault({ description, defaultValue, required, optional }: Option): string {
  if (defaultValue === undefined || !(required || optional)) return description;
  const word = { en: 'default', es: 'por defecto', pt: 'padrão', fr: 'par défaut' }[speaking()];
  return `${description} (${word}: ${JSON.stringify(defaultValue)})`;
}

const phrases = phrasesOf(commander);

/** Translates an error of Commander, and placeholders quoted in it. */
const complaint = (text: string): string =>
  inBrackets(phraseText(speaking(), text, speaking() === 'fr' ? frenchPhrases() : phrases)).replace(
    /(?<=(?:falta (?:el argumento|o argumento)|argument manquant\u00A0:) ')[^']+/,
    (name) => placeholder(name),
  );
