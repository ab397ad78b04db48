import type { Command } from 'commander';
import type { BrandFlags, InitFlags } from '../init/ask.js';
import type { Terminal } from '../terminal.js';
import { list, type Finish } from './finish.js';

/** Adds `init`, which starts a project. */
export function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('init [folder]')
    .description('create tokens, config, scripts and a README for a new project')
    .option('--languages <languages>', 'languages of the project: en, ar', list);
  addBrandFlags(command)
    .addHelpText(
      'after',
      `
Prompts for what the flags do not set. Existing files are never overwritten.

Examples:
  $ wusum init
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
  addBrandFlags(brand.command('new <id>').description('create the files of another brand on the same contract'))
    .addHelpText(
      'after',
      `
The first brand of a project is a set. With the second, the resolver document gets a "brand" axis.

Examples:
  $ wusum brand new reed --yes --name Reed --seed 'oklch(0.55 0.14 150)'`,
    )
    .action(async (id: string, flags: BrandFlags) => {
      const { brandNew } = await import('../commands/brand-new.js');
      finish(await brandNew(id, flags, terminal));
    });
}

function addBrandFlags(command: Command): Command {
  return command
    .option('--name <name>', 'name of the brand')
    .option('--name-ar <name>', 'name of the brand in Arabic')
    .option('--seed <color>', 'brand colour: #1f6feb or oklch(0.55 0.2 260)')
    .option('--font <family>', 'font family for headings')
    .option('--text-font <family>', 'font family for text')
    .option('-y, --yes', 'do not prompt; use defaults');
}
