import { Command, Option } from 'commander';
import type { BuildFlags } from './commands/build.js';
import type { CheckOptions } from './commands/check.js';
import type { DiffOptions } from './commands/diff.js';
import type { ExplainOptions } from './commands/explain.js';
import type { FormatFlags } from './commands/format.js';
import type { ImportFlags } from './commands/import.js';
import type { ListFlags } from './commands/list.js';
import { axisFlags } from './config/flags.js';
import { list, type Finish } from './program/finish.js';
import { addBrand, addInit } from './program/new-project.js';
import type { ExitCode, Terminal } from './terminal.js';
import { version } from './version.js';

/** The command line as a tree: names, flags, help and examples. */
export function makeProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('wusum')
    .description('Brand tokens in, themed platforms out.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help of a command')
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', examples);
  addInit(program, terminal, finish);
  addBrand(program, terminal, finish);
  addBuild(program, terminal, finish);
  addCheck(program, terminal, finish);
  addExplain(program, terminal, finish);
  addDiff(program, terminal, finish);
  addFormat(program, terminal, finish);
  addImport(program, terminal, finish);
  addList(program, terminal, finish);
  addCompletion(program, terminal);
  return program;
}

const examples = `
Exit codes: 0 fine, 1 findings, 2 misuse, 3 a mistake of ours.

Examples:
  $ wusum build --platform css,tailwind               tokens for a style sheet and for Tailwind
  $ wusum check                                      all tokens of the project
  $ wusum explain color.text.muted --mode dark       why a token has its value
  $ wusum diff main                                  what this branch changes
`;

function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check [paths...]')
    .description('say every problem of token files, resolver documents or folders')
    .option('--only <rules>', 'check only these: spec (the DTCG specification), theme, or rules by name', list)
    .option('--format <format>', 'text, json, sarif (SARIF 2.1.0) or github (annotations)')
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      `
Without paths, the tokens that wusum.config.ts names are checked. Ends with 1 when there is an error; warnings do not
count. \`wusum list rules\` names the rules, and "rules" in the config sets how much each counts.

Examples:
  $ wusum check tokens
  $ wusum check --only spec brand.tokens.json wusum.resolver.json
  $ wusum check --only contrast,arabic
  $ wusum check --json | jq '.diagnostics[].code'
  $ wusum check --format sarif > wusum.sarif`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.js');
      finish(await check(paths, options, terminal));
    });
}

function addExplain(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('explain <token>')
    .description('say where the value of a token comes from and who uses it, or what the code of a problem means')
    .option('--tokens <path>', 'token file, resolver document or folder');
  addContexts(command)
    .option('--all', 'name every user, component and contrast pair')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
What is not chosen is as the brand starts.

Examples:
  $ wusum explain color.accent.solid
  $ wusum explain color.text.muted --brand clay --mode dark --contrast more
  $ wusum explain color.text.muted --json | jq .derivation
  $ wusum explain WS-G010`,
    )
    .action(async (token: string, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.js');
      finish(await explain(token, options, terminal));
    });
}

async function watchUntilEnded(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const { startWatch } = await import('./commands/watch.js');
  const watch = await startWatch(flags, terminal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => watch.stop());
  return watch.ended;
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
    .option('--format <format>', 'text, markdown (for a pull request), json, sarif or github (annotations)')
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

function addBuild(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('build')
    .description('write themes and other platforms from tokens, whole or not at all')
    .option('--tokens <path>', 'token file, resolver document or folder')
    .option('--platform <names>', 'what to make; `wusum list platforms` names them', list)
    .option('--out <folder>', 'folder to write; it is replaced whole, and left alone on an error')
    .option('--brand <names>', 'build some brands alone', list)
    .option('--per-brand', 'build each brand for itself in a folder of its own, with bounded memory')
    .addOption(
      new Option(
        '--shard <i/n>',
        'make one machine’s share (of the brands with --per-brand, else of the platforms)',
      ).env('WUSUM_SHARD'),
    )
    .option('-w, --watch', 'build again after each change')
    .option('--format <format>', 'text, json, sarif (SARIF 2.1.0) or github (annotations)')
    .option('--json', 'the same as --format json: what was written, and every problem')
    .option('-q, --quiet', 'say problems only')
    .addHelpText(
      'after',
      `
What is not said stands in wusum.config.ts. Each platform is a folder of its own in the output.

Examples:
  $ wusum build
  $ wusum build --tokens tokens --platform css,ios,android --out dist/tokens
  $ wusum build --brand clay --platform theme
  $ wusum build --per-brand --shard 2/4              the second quarter of a fleet
  $ wusum build --watch`,
    )
    .action(async (flags: BuildFlags & { readonly watch?: boolean }) => {
      if (flags.watch) return finish(await watchUntilEnded(flags, terminal));
      const { build } = await import('./commands/build.js');
      finish(await build(flags, terminal));
    });
}

function addFormat(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('format [paths...]')
    .description('put the keys of token files in canonical order; tokens keep theirs')
    .option('--check', 'write nothing; end with 1 when a file would change')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
A file that cannot be written anew without loss is left alone, and the command ends with 1.

Examples:
  $ wusum format
  $ wusum format --check tokens`,
    )
    .action(async (paths: string[], flags: FormatFlags) => {
      const { format } = await import('./commands/format.js');
      finish(await format(paths, flags, terminal));
    });
}

function addList(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('list <what>')
    .description('list tokens, brands, axes, platforms, rules or codes of problems')
    .option('--tokens <path>', 'token file, resolver document or folder');
  addContexts(command)
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ wusum list tokens --mode dark | grep color.accent
  $ wusum list platforms`,
    )
    .action(async (what: string, flags: ListFlags) => {
      const { list: listNames } = await import('./commands/list.js');
      finish(await listNames(what, flags, terminal));
    });
}

function addImport(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('import <file>')
    .description('read tokens of another notation: Tokens Studio, Figma variables, Style Dictionary 3, CSS variables')
    .option('--from <notation>', 'tokens-studio, figma, style-dictionary or css; default: by the looks of it')
    .option('--out <file>', 'file to write; default: standard output')
    .option('--force', 'replace the file')
    .addHelpText(
      'after',
      `
What cannot be taken over is told, one a line. Ends with 1 when what was read is not sound.

Examples:
  $ wusum import theme.css --out tokens/imported.tokens.json
  $ wusum import figma.json --from figma > tokens.json`,
    )
    .action(async (file: string, flags: ImportFlags) => {
      const { importTokens } = await import('./commands/import.js');
      finish(await importTokens(file, flags, terminal));
    });
}

function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion <shell>')
    .description('print a script that completes commands and flags in bash, zsh or fish')
    .addHelpText(
      'after',
      `
Examples:
  $ wusum completion bash >> ~/.bashrc
  $ wusum completion fish > ~/.config/fish/completions/wusum.fish`,
    )
    .action(async (shell: string) => {
      const { completionScript } = await import('./commands/completion.js');
      terminal.out(completionScript(program, shell));
    });
}
