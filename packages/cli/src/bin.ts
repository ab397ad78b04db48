#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// Nothing else is loaded before the version is known: what it needs would fail with a stack on an older Node.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`wusum: this needs Node 22.18 or newer, and this is Node ${process.versions.node}.\n`);
  process.exit(2);
}

// What a compile makes lives to its end or dies at once. Left to itself, V8 lets the young generation of the heap grow,
// which takes a hundred MiB more and no less time.
setFlagsFromString('--semi-space-growth-factor=1');

// A reader that closes its end early, such as `| head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});
const [{ run }, { processTerminal }] = await Promise.all([import('./run.js'), import('./terminal.js')]);
process.exitCode = await run(process.argv.slice(2), processTerminal());
