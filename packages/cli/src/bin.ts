#!/usr/bin/env node
// Check the version before importing anything, even of Node: an older one would fail with a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`wusum: Node 22.18 or later is required; this is Node ${process.versions.node}.\n`);
  process.exit(2);
}

const [{ enableCompileCache }, { setFlagsFromString }] = await Promise.all([import('node:module'), import('node:v8')]);

// Objects of a compile live either until its end or for a moment. By default V8 lets the young generation of the heap
// grow, which costs a hundred MiB and saves no time.
setFlagsFromString('--semi-space-growth-factor=1');

// After the flags: compiled code is only valid for the same ones. Without a writable folder there is no cache and no
// error; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
enableCompileCache();

// A reader that closes the pipe early, such as `| head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});
const [{ run }, { processTerminal }] = await Promise.all([import('./run.js'), import('./terminal.js')]);
process.exitCode = await run(process.argv.slice(2), processTerminal());
