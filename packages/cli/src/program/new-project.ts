import type { Command } from 'commander';
import type { BrandFlags, InitFlags } from '../init/ask.js';
import type { Terminal } from '../terminal.js';
import { list, type Finish } from './finish.js';

/** `init`, which starts a project. */
export function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('init [folder]')
    .description('write tokens, config, scripts and a README for a new project')
    .option('--languages <languages>', 'languages to write in: en, ar', list);
  addBrandFlags(command)
    .addHelpText(
      'after',
      `
Asks what the flags do not say. Nothing that is there is overwritten.

Examples:
  $ wusum init
  $ wusum init clay --yes --name Clay --seed '#b4552d' --languages en,ar`,
    )
    .action(async (folder: string | undefined, flags: InitFlags) => {
      const { init } = await import('../commands/init.js');
      finish(await init(folder, flags, terminal));
    });
}

/** `brand new`, which adds to one. */
export function addBrand(program: Command, terminal: Terminal, finish: Finish): void {
  const brand = program.command('brand').description('work on the brands of a project');
  addBrandFlags(brand.command('new <id>').description('write the files of one more brand on the same contract'))
    .addHelpText(
      'after',
      `
The first brand of a project is a set; with the second, the resolver document gets an axis "brand".

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
    .option('--name-ar <name>', 'its name in Arabic')
    .option('--seed <color>', 'its own colour: #1f6feb or oklch(0.55 0.2 260)')
    .option('--font <family>', 'family that sets headings')
    .option('--text-font <family>', 'family that sets text')
    .option('-y, --yes', 'ask nothing and take defaults');
}
