#!/usr/bin/env node
import { processTerminal } from './terminal.js';
import { run } from './run.js';

// A reader that closes its end early, such as `| head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});
process.exitCode = await run(process.argv.slice(2), processTerminal());
