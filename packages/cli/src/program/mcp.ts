import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import type { Finish } from './finish.js';

/** Adds `mcp`, the server for writing assistants. */
export function addMcp(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('mcp')
    .description('serve the voice of the project to writing assistants (Model Context Protocol)')
    .option('--brand <brand>', 'brand of tools that name none; default: that of the resolver document')
    .addHelpText(
      'after',
      `
Reads standard input and writes standard output; ends with its input. The tools are check, rewrite, explain and list. They
read the tokens at each call, write no file, and send nothing over the network. Without tokens the rules of languages alone
apply.

Examples:
  $ wusum mcp
  { "mcpServers": { "wusum": { "command": "npx", "args": ["wusum", "mcp"] } } }   in the settings of an assistant`,
    )
    .action(async (flags: { readonly brand?: string }) => {
      const { mcp } = await import('../commands/mcp.js');
      finish(await mcp(flags, terminal));
    });
}
