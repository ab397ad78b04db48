import type { Command } from 'commander';
import type { AddReactFlags } from '../commands/add-react.js';
import type { NewBrandFlags } from '../commands/brand-new.js';
import type { SyncFlags } from '../commands/sync.js';
import type { InitFlags } from '../init/ask.js';
import type { Terminal } from '../terminal.js';
import { each, list, type Finish } from './finish.js';

/** Adds `init`, which starts a project. */
export function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('init [folder]')
    .description('create a new project: tokens, or tokens and an app with React components')
    .option('--languages <languages>', 'languages of the project: en, ar', list)
    .option('--template <name>', 'tokens, vite (React with Vite) or next (React with Next.js)')
    .option('--storybook', 'add Storybook; without a template, add the studio to the Storybook of the project')
    .option('--no-storybook', 'do not ask about Storybook')
    .option('--install', 'install dependencies; the default with a template of an app')
    .option('--no-install', 'do not install dependencies')
    .option('--force', 'overwrite existing files');
  addBrandFlags(command)
    .addHelpText(
      'after',
      `
Prompts for what the flags do not set. Existing files are not overwritten without --force. All files are written or none.

Examples:
  $ wusum init
  $ wusum init clay --yes --template vite --storybook --logo clay.svg --font Changa
  $ wusum init clay --yes --name Clay --seed '#b4552d' --languages en,ar`,
    )
    .action(async (folder: string | undefined, flags: InitFlags) => {
      const { init } = await import('../commands/init.js');
      finish(await init(folder, flags, terminal));
    });
}

/** Adds `brand new`, which adds a brand to a project. */
export function addBrand(program: Command, terminal: Terminal, finish: Finish): void {
  const brand = program.command('brand').description('manage the brands of a project');
  addBrandFlags(brand.command('new <id>').description('create all files of another brand on the same contract'))
    .option('--from <brand>', 'copy this brand; names, mark, and chosen colours and fonts are new')
    .addHelpText(
      'after',
      `
Writes brand.json, tokens, words, voice, mark and pattern to the folder of the brand, and lists them in the resolver
document. Without --font, the brand has fonts that are installed and have Latin and Arabic letters.

Examples:
  $ wusum brand new reed --yes --name Reed --name ar=قصب --seed 'oklch(0.55 0.14 150)'
  $ wusum brand new reed-kids --yes --from reed --seed '#e5484d'`,
    )
    .action(async (id: string, flags: NewBrandFlags) => {
      const { brandNew } = await import('../commands/brand-new.js');
      finish(await brandNew(id, flags, terminal));
    });
}

/** Adds `add react`, which gives an existing app the components. */
export function addAdd(program: Command, terminal: Terminal, finish: Finish): void {
  const add = program
    .command('add')
    .description('add parts of the design system to an existing app')
    .addHelpText('after', '\nExamples:\n  $ wusum add react --dry-run');
  const command = add
    .command('react')
    .description('add the React components to an app with Vite, Next.js, Astro or React Router')
    .option('--languages <languages>', 'languages of new tokens: en, ar', list)
    .option('--dry-run', 'print the edits and write nothing')
    .option('--no-install', 'do not install dependencies');
  addBrandFlags(command)
    .addHelpText(
      'after',
      `
Installs packages, adds imports, \`<Brand>\` and \`<BrandScript>\`, and runs \`wusum\` in the scripts of the app. Creates
tokens if there are none. Prints every edit, and what is to be done by hand. A second run changes nothing.

Examples:
  $ wusum add react --dry-run
  $ wusum add react --yes --name Clay --seed '#b4552d' --font Changa`,
    )
    .action(async (flags: AddReactFlags) => {
      const { addReact } = await import('../commands/add-react.js');
      finish(await addReact(flags, terminal));
    });
}

/** Adds `dev`, which runs a server while the tokens are watched. */
export function addDev(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  program
    .command('dev <command...>')
    .description('build, run a development server, and rebuild after each edit of the tokens')
    .passThroughOptions()
    .allowUnknownOption()
    .addHelpText(
      'after',
      `
All words after \`dev\` are the command of the server. Its exit code is that of this command.

Examples:
  $ wusum dev vite --port 3000
  $ wusum dev next dev`,
    )
    .action(async (command: string[]) => {
      const { dev } = await import('../commands/dev.js');
      finish(await dev(command, terminal));
    });
}

/** Adds `sync`, which writes the resolver document from the folders. */
export function addSync(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('sync')
    .description('list the files of brands/ and content/ in the resolver document')
    .option('--tokens <path>', 'resolver document, or a folder with one')
    .option('--check', 'write nothing; exit with code 1 if the document is out of date')
    .addHelpText(
      'after',
      `
Run it after you add, rename or delete a file or a folder of a brand. Inline tokens and files of other folders stay.

Examples:
  $ wusum sync
  $ wusum sync --check`,
    )
    .action(async (flags: SyncFlags) => {
      const { sync } = await import('../commands/sync.js');
      finish(await sync(flags, terminal));
    });
}

function addBrandFlags(command: Command): Command {
  return command
    .option('--name <[language=]name>', 'name of the brand, such as Clay or ar=طين; repeatable', each)
    .option('--seed <color>', 'brand colour: #1f6feb or oklch(0.55 0.2 260)')
    .option('--logo <file>', 'picture of which the brand colour is taken: PNG, JPG or SVG')
    .option('--font <family>', 'font family for headings; "system" for a font of the system')
    .option('--text-font <family>', 'font family for text; default: that of headings')
    .option('-y, --yes', 'do not prompt; use defaults');
}
