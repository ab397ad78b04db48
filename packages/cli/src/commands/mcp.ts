import { once } from 'node:events';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createServer } from '../mcp/server.js';
import { exit, type ExitCode, type Terminal } from '../terminal.js';

/** `wusum mcp`: serves tools over standard input and output, until the input ends. */
export async function mcp({ brand }: { readonly brand?: string }, terminal: Terminal): Promise<ExitCode> {
  const ended = Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close')]);
  const onerror = (error: Error): void => terminal.err(`wusum: ${error.message}\n`);
  const served = serveStdio(() => createServer({ cwd: terminal.cwd, brand }), { onerror });
  await ended;
  await served.close();
  return exit.success;
}
