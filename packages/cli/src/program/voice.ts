import type { Command } from 'commander';
import type { VoiceCheckFlags } from '../commands/voice-check.js';
import type { VoiceExportFlags } from '../commands/voice-export.js';
import type { VoiceScoreFlags } from '../commands/voice-score.js';
import type { Terminal } from '../terminal.js';
import type { Finish } from './finish.js';

/** Adds `voice check` and `voice score`, which read texts in files, and `voice export`. */
export function addVoice(program: Command, terminal: Terminal, finish: Finish): void {
  const voice = program
    .command('voice')
    .description('check texts in files against the voice of a brand, and export the voice')
    .addHelpText(
      'after',
      `
Examples:
  $ wusum voice check docs
  $ wusum voice score docs
  $ wusum voice export`,
    );
  addCheck(voice, terminal, finish);
  addScore(voice, terminal, finish);
  addExport(voice, terminal, finish);
}

function addCheck(voice: Command, terminal: Terminal, finish: Finish): void {
  voice
    .command('check [files...]')
    .description('report texts that break a rule of the brand or of their language')
    .option('--brand <brand>', 'brand whose voice is checked; default: that of the resolver document')
    .option('--language <tag>', 'language of texts in Latin script that declare none; default: en')
    .option('--fix', 'write the first replacement of each finding that has one')
    .option('--max-warnings <number>', 'exit with code 1 if there are more warnings')
    .option('--stdin', 'read the text from standard input')
    .option('--stdin-filename <name>', 'name that decides the format and the language of standard input')
    .option('-q, --quiet', 'print errors only')
    .option('--all', 'print each suggestion of rules that guess, not the first three of a rule')
    .option('--format <format>', 'text, json, sarif (SARIF 2.1.0) or github (annotations)')
    .option('--json', 'short for --format json')
    .addHelpText(
      'after',
      `
Files are paths, folders and glob patterns: Markdown, MDX, HTML, JSX and TSX, catalogues of ICU messages (JSON), and plain
text. Default: "voice.files" in wusum.config.ts. Without tokens the rules of the languages alone apply. Code, addresses and
arguments of messages are not read. A text is in the language of its \`lang\` attribute, of the file name (guide.ar.md) or
of its letters. Exits with code 1 on errors; on warnings only with --max-warnings; suggestions never fail.

A comment in front of a block suppresses a rule: <!-- wusum-ignore term: name of their product -->. It needs a reason.

Examples:
  $ wusum voice check
  $ wusum voice check README.md docs 'src/**/*.tsx' --max-warnings 0
  $ wusum voice check words.ar.json --brand reed --fix
  $ wusum voice check --stdin --stdin-filename post.ar.md < post.md
  $ wusum voice check docs --format sarif > voice.sarif`,
    )
    .action(async (files: string[], flags: VoiceCheckFlags) => {
      const { voiceCheck } = await import('../commands/voice-check.js');
      finish(await voiceCheck(files, flags, terminal));
    });
}

function addScore(voice: Command, terminal: Terminal, finish: Finish): void {
  voice
    .command('score [files...]')
    .description('count findings per 1,000 words, by language and rule')
    .option('--brand <brand>', 'brand whose voice is checked; default: that of the resolver document')
    .option('--language <tag>', 'language of texts in Latin script that declare none; default: en')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
Suppressed findings count. There is no number for the whole: rules differ in weight, and some guess.

Examples:
  $ wusum voice score docs
  $ wusum voice score --json | jq '.languages[].words'`,
    )
    .action(async (files: string[], flags: VoiceScoreFlags) => {
      const { voiceScore } = await import('../commands/voice-score.js');
      finish(await voiceScore(files, flags, terminal));
    });
}

function addExport(voice: Command, terminal: Terminal, finish: Finish): void {
  voice
    .command('export')
    .description('write the voice of a brand for people and for other tools')
    .option('--brand <brand>', 'brand to write; default: that of the resolver document')
    .option('--language <tag>', 'only this language; default: all of the brand')
    .option('--format <formats>', 'guide, prompt, vale, cspell, or several with commas; default: all')
    .option('--out <folder>', 'folder to write; default: voice/<brand>')
    .addHelpText(
      'after',
      `
guide: voice.<language>.md, a page for people. prompt: prompt.<language>.md, instructions for a writing assistant.
vale: vale-<language>/, a package of Vale. cspell: cspell.json, known and flagged words.

Examples:
  $ wusum voice export
  $ wusum voice export --brand reed --language ar --format guide,prompt --out brand-book`,
    )
    .action(async (flags: VoiceExportFlags) => {
      const { voiceExport } = await import('../commands/voice-export.js');
      finish(await voiceExport(flags, terminal));
    });
}
