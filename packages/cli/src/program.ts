import { Command } from 'commander';
import type { DiffOptions } from './commands/diff.js';
import type { ExplainOptions } from './commands/explain.js';
import { axisFlags } from './config/flags.js';
import type { ExitCode, Terminal } from './terminal.js';
import { version } from './version.js';

/** Takes what a command ended with. */
export type Finish = (code: ExitCode) => void;

const list = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
];

/** The command line as a tree: names, flags, help and examples. */
export function makeProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('wusum')
    .description('Brand tokens in, themed surfaces out.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help of a command')
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', examples);
  addCheck(program, terminal, finish);
  addExplain(program, terminal, finish);
  addDiff(program, terminal, finish);
  return program;
}

const examples = `
Exit codes: 0 fine, 1 findings, 2 misuse, 3 a mistake of ours.

Examples:
  $ wusum check                                      all tokens of the project
  $ wusum explain color.text.muted --mode dark       why a token has its value
  $ wusum diff main                                  what this branch changes
`;

function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check [paths...]')
    .description('say every problem of token files, resolver documents or folders')
    .option('--only <kinds>', 'check only some kinds of rules: spec (the DTCG specification)', list)
    .option('--json', 'print the problems as JSON')
    .addHelpText(
      'after',
      `
Without paths, the tokens that wusum.config.ts names are checked. Ends with 1 when there is an error.

Examples:
  $ wusum check tokens
  $ wusum check --only spec brand.tokens.json wusum.resolver.json
  $ wusum check --json | jq '.diagnostics[].code'`,
    )
    .action(async (paths: string[], options: { only?: string[]; json?: boolean }) => {
      const { check } = await import('./commands/check.js');
      finish(await check(paths, options, terminal));
    });
}

function addExplain(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('explain <token>')
    .description('say where the value of a token comes from, and who uses it')
    .option('--tokens <path>', 'token file, resolver document or folder');
  addContexts(command)
    .option('--all', 'name every user and every contrast pair')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
What is not chosen is as the brand starts.

Examples:
  $ wusum explain color.accent.solid
  $ wusum explain color.text.muted --brand clay --mode dark --contrast more
  $ wusum explain color.text.muted --json | jq .derivation`,
    )
    .action(async (token: string, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.js');
      finish(await explain(token, options, terminal));
    });
}

function addContexts(command: Command): Command {
  for (const axis of axisFlags) command.option(`--${axis} <context>`, `context of the axis ${axis}`);
  return command.option('--context <axis=context>', 'context of any other axis; may be said again', list);
}

function addDiff(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('diff <before> [after]')
    .description('say what differs between two states of the tokens: folders, files or git revisions')
    .option('--tokens <path>', 'what to read at a revision; default: the tokens of the project')
    .option('--format <format>', 'text, markdown (for a pull request) or json')
    .option('--json', 'the same as --format json')
    .option('--allow <bump>', 'end with 0 up to this difference: none, patch, minor or major')
    .addHelpText(
      'after',
      `
Without <after>, the tokens as they are now. Ends with 1 when there is a difference that is not allowed.

Examples:
  $ wusum diff main
  $ wusum diff v1.0.0 v1.1.0 --allow minor
  $ wusum diff old-tokens tokens --format markdown > comment.md`,
    )
    .action(async (before: string, after: string | undefined, options: DiffOptions) => {
      const { diff } = await import('./commands/diff.js');
      finish(await diff(before, after, options, terminal));
    });
}
