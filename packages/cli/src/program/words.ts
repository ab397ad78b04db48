import { Option, type Command } from 'commander';
import type { WordsBuildFlags } from '../commands/words-build.js';
import type { WordsExportFlags } from '../commands/words-export.js';
import type { WordsImportFlags } from '../commands/words-import.js';
import type { WordsMissingFlags } from '../commands/words-missing.js';
import type { Terminal } from '../terminal.js';
import type { Finish } from './finish.js';

/** Adds the commands for messages: exchange with translators, and messages of applications. */
export function addWords(program: Command, terminal: Terminal, finish: Finish): void {
  const words = program
    .command('words')
    .description('exchange messages with translators, and compile those of an application')
    .addHelpText(
      'after',
      `
Examples:
  $ wusum words export --language fr --out fr.xlf
  $ wusum words import fr.xlf
  $ wusum words missing --language fr`,
    );
  addExport(words, terminal, finish);
  addImport(words, terminal, finish);
  addMissing(words, terminal, finish);
  addBuild(words, terminal, finish);
}

function addBuild(words: Command, terminal: Terminal, finish: Finish): void {
  words
    .command('build <folder>')
    .description('compile the messages of an application to typed modules, one for each language')
    .option('--out <folder>', 'output folder; it is replaced as a whole; default: compiled, in the folder')
    .option('--language <tag>', 'language for readers of any other one; default: en, else the first')
    .option('--format <format>', 'text, json, sarif (SARIF 2.1.0) or github (annotations)')
    .option('--json', 'short for --format json')
    .addHelpText(
      'after',
      `
<folder> has words.<language>.json: a key and an ICU message in each line. Needs no tokens. The output exports Message,
useMessages and load for @wusum/react; a language is loaded when it is shown. All languages need the same keys and
arguments. With an error, nothing is written.

Examples:
  $ wusum words build src/words
  $ wusum words build src/words --language ar --out src/messages`,
    )
    .action(async (folder: string, flags: WordsBuildFlags) => {
      const { wordsBuild } = await import('../commands/words-build.js');
      finish(await wordsBuild(folder, flags, terminal));
    });
}

function addExport(words: Command, terminal: Terminal, finish: Finish): void {
  words
    .command('export')
    .description('write the messages of one language for translators, with source texts and notes')
    .requiredOption('--language <tag>', 'language of the translation: fr, ur, pt-BR')
    .option('--brand <brand>', 'the messages of a brand; default: the shared ones')
    .addOption(
      new Option('--format <format>', 'file format; default: that of --out, or xliff').choices(['xliff', 'json']),
    )
    .option('--out <file>', 'output file; default: standard output')
    .addHelpText(
      'after',
      `
xliff is XLIFF 2.0. json has a key and an ICU message in each line, and the attributes of a message under @key (ARB).

Examples:
  $ wusum words export --language fr --out fr.xlf
  $ wusum words export --language ur --brand reed --format json > ur.json`,
    )
    .action(async (flags: WordsExportFlags) => {
      const { wordsExport } = await import('../commands/words-export.js');
      finish(await wordsExport(flags, terminal));
    });
}

function addImport(words: Command, terminal: Terminal, finish: Finish): void {
  words
    .command('import <file>')
    .description('read translated messages into words.<language>.json')
    .option('--language <tag>', 'language of a JSON file that has no "@@locale"')
    .option('--brand <brand>', 'brand that the messages are for; default: the one that they were exported from')
    .addHelpText(
      'after',
      `
Reports all problems with file, line and column. With an error, nothing is written. A new language is added to
brand.json. Messages without a translation keep the text of the preferred language.

Examples:
  $ wusum words import fr.xlf
  $ wusum words import ur.json --brand reed`,
    )
    .action(async (file: string, flags: WordsImportFlags) => {
      const { wordsImport } = await import('../commands/words-import.js');
      finish(await wordsImport(file, flags, terminal));
    });
}

function addMissing(words: Command, terminal: Terminal, finish: Finish): void {
  words
    .command('missing')
    .description('list the messages that a brand lacks in a language, and what readers see instead')
    .option('--brand <brand>', 'only this brand')
    .option('--language <tag>', 'only this language')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
Readers see the neutral words of the same language, or else a text in the preferred language of the brand. Exits with code 1
if they see another language, not for neutral words.

Examples:
  $ wusum words missing
  $ wusum words missing --brand reed --language ar
  $ wusum words missing --json | jq '.brands[] | {brand, language, keys, own}'`,
    )
    .action(async (flags: WordsMissingFlags) => {
      const { wordsMissing } = await import('../commands/words-missing.js');
      finish(await wordsMissing(flags, terminal));
    });
}
