import { Command, Option } from 'commander';
import type { BuildFlags } from './build/build-plan.js';
import type { CheckOptions } from './commands/check.js';
import type { ContractFlags } from './commands/contract.js';
import type { DiffOptions } from './commands/diff.js';
import type { ExplainOptions } from './commands/explain.js';
import type { FormatFlags } from './commands/format.js';
import type { ImportFlags } from './commands/import.js';
import type { ListFlags } from './commands/list.js';
import { axisFlags } from './config/flags.js';
import { list, type Finish } from './program/finish.js';
import { addAdd, addBrand, addDev, addInit, addSync } from './program/new-project.js';
import { addMcp } from './program/mcp.js';
import { addVoice } from './program/voice.js';
import { addWords } from './program/words.js';
import type { ExitCode, Terminal } from './terminal.js';
import { version } from './version.js';

/** The command tree: names, flags, help and examples. */
export function makeProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('wusum')
    .description('Check brand tokens, explain them, and build themes and platforms from them.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError(true)
    .enablePositionalOptions()
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', examples);
  addInit(program, terminal, finish);
  addAdd(program, terminal, finish);
  addBrand(program, terminal, finish);
  addSync(program, terminal, finish);
  addBuild(program, terminal, finish);
  addDev(program, terminal, finish);
  addContract(program, terminal, finish);
  addCheck(program, terminal, finish);
  addExplain(program, terminal, finish);
  addDiff(program, terminal, finish);
  addFormat(program, terminal, finish);
  addImport(program, terminal, finish);
  addVoice(program, terminal, finish);
  addWords(program, terminal, finish);
  addList(program, terminal, finish);
  addMcp(program, terminal, finish);
  addCompletion(program, terminal);
  return program;
}

const examples = `
Exit codes: 0 success, 1 findings, 2 usage error, 3 internal error, 130 interrupted.

Examples:
  $ wusum build --platform css,tailwind              build a style sheet and a Tailwind theme
  $ wusum check                                      check all tokens of the project
  $ wusum explain color.text.muted --mode dark       show where a value comes from
  $ wusum diff main                                  show what this branch changes
`;

function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check [paths...]')
    .description('validate tokens and report all problems')
    .option(
      '--only <rules>',
      'run only these checks: spec (the DTCG specification), theme, lifecycle, or rules by name',
      list,
    )
    .option('--fix', 'rewrite deviations from the specification that have one obvious reading')
    .option('--format <format>', 'text, json, sarif (SARIF 2.1.0) or github (annotations)')
    .option('--json', 'short for --format json')
    .addHelpText(
      'after',
      `
Paths are token files, resolver documents or folders. Default: the tokens set in wusum.config.ts. Exits with code 1 on
errors, not on warnings. Deviations from the specification are errors here and warnings in \`wusum build\`; --fix changes
only the values concerned, and no token means another thing afterwards. \`wusum list rules\` lists the rules; "rules" in the config sets their severity and options.

Examples:
  $ wusum check tokens
  $ wusum check --only spec brand.tokens.json wusum.resolver.json
  $ wusum check --only contrast,arabic
  $ wusum check --fix tokens
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
    .description('show where a token’s value comes from and what uses it, or explain a diagnostic code')
    .option('--tokens <path>', 'token file, resolver document or folder');
  addContexts(command)
    .option('--all', 'list every user, component and contrast pair')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
Contexts that you do not set have the brand’s defaults.

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
  for (const axis of axisFlags) command.option(`--${axis} <context>`, `context of the ${axis} axis`);
  return command.option('--context <axis=context>', 'context of any other axis; repeatable', list);
}

function addDiff(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('diff <before> [after]')
    .description('compare two states of the tokens: folders, files or git revisions')
    .option('--tokens <path>', 'path to read at a revision; default: the tokens of the project')
    .option('--format <format>', 'text, markdown (for a pull request), json, sarif or github (annotations)')
    .option('--json', 'short for --format json')
    .option('--allow <bump>', 'largest change that exits with code 0: none, patch, minor or major')
    .addHelpText(
      'after',
      `
<after> defaults to the tokens on disk. Exits with code 1 if the change is larger than --allow (default: none).

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
    .description('build themes and other platforms from tokens')
    .option('--tokens <path>', 'token file, resolver document or folder')
    .option('--platform <names>', 'platforms to build; `wusum list platforms` lists them', list)
    .option('--out <folder>', 'output folder; it is replaced as a whole, and unchanged on an error')
    .option('--brand <names>', 'build only these brands', list)
    .option('--per-brand', 'build each brand into its own folder, with bounded memory')
    .addOption(
      new Option(
        '--shard <i/n>',
        'build one of n equal shares: of the brands with --per-brand, otherwise of the platforms',
      ).env('WUSUM_SHARD'),
    )
    .option('-w, --watch', 'rebuild after each change')
    .option('--format <format>', 'text, json, sarif (SARIF 2.1.0) or github (annotations)')
    .option('--json', 'short for --format json: the files written and all problems')
    .option('-q, --quiet', 'print problems only')
    .addHelpText(
      'after',
      `
Defaults come from wusum.config.ts. Each platform gets its own folder in the output. With errors, nothing is written.

Examples:
  $ wusum build
  $ wusum build --tokens tokens --platform css,ios,android --out dist/tokens
  $ wusum build --brand clay --platform theme
  $ wusum build --per-brand --shard 2/4              the second of four machines
  $ wusum build --watch`,
    )
    .action(async (flags: BuildFlags & { readonly watch?: boolean }) => {
      if (flags.watch) return finish(await watchUntilEnded(flags, terminal));
      const { build } = await import('./commands/build.js');
      finish(await build(flags, terminal));
    });
}

function addContract(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('contract')
    .description('build the contract: names, types and words that all brands share')
    .requiredOption('--out <folder>', 'output folder; it is replaced as a whole, and unchanged on an error')
    .option('--tokens <path>', 'resolver document or folder')
    .option('--types <file>', 'types that themes and components share; default: those of @wusum/contract')
    .option('--release <file>', 'also write the list of names to this file, to compare the next version with')
    .option('--format <format>', 'text, json, sarif (SARIF 2.1.0) or github (annotations)')
    .option('--json', 'short for --format json: the files written and all problems')
    .addHelpText(
      'after',
      `
Only for components of your own: those of @wusum/react use the package @wusum/contract. The version of the contract is
"contractVersion" in the extension of the resolver document.

Examples:
  $ wusum contract --out packages/contract/dist
  $ wusum contract --out packages/contract/dist --release packages/contract/released.json`,
    )
    .action(async (flags: ContractFlags) => {
      const { contract } = await import('./commands/contract.js');
      finish(await contract(flags, terminal));
    });
}

function addFormat(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('format [paths...]')
    .description('sort the keys of token files; tokens keep their order')
    .option('--check', 'write nothing; exit with code 1 if a file would change')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
A file that cannot be rewritten without loss is skipped, and the command exits with code 1.

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
    .description('list tokens, brands, axes, platforms, rules or diagnostic codes')
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
    .command('import <paths...>')
    .description(
      'convert tokens from Tokens Studio, Figma variables, Style Dictionary 3, CSS variables or a Tailwind configuration',
    )
    .option('--from <notation>', 'tokens-studio, figma, style-dictionary, css or tailwind; default: detected')
    .option('--run', 'run tailwind.config.js and other files that are code')
    .option('--out <file>', 'output file; default: standard output')
    .option('--force', 'overwrite an existing file')
    .addHelpText(
      'after',
      `
Several files, a folder, themes and modes become one resolver document. What cannot be converted is reported with its
place. Exits with code 1, and writes nothing, if no token could be converted.

Examples:
  $ wusum import theme.css --out tokens/imported.tokens.json
  $ wusum import figma.json --from figma > tokens.resolver.json
  $ wusum import tokens-studio --out tokens/imported.resolver.json
  $ wusum import --run tailwind.config.ts src/index.css --out tokens/imported.resolver.json`,
    )
    .action(async (paths: string[], flags: ImportFlags) => {
      const { importTokens } = await import('./commands/import.js');
      finish(await importTokens(paths, flags, terminal));
    });
}

function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion <shell>')
    .description('print a completion script for bash, zsh or fish')
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
