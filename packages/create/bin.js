#!/usr/bin/env node
// `npm create wusum` runs this file: it is `wusum init` with the same arguments.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The entry of the package is in the folder of its command. The command checks the version of Node itself.
const command = join(dirname(createRequire(import.meta.url).resolve('wusum')), 'bin.js');
const { status } = spawnSync(process.execPath, [command, 'init', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 130;
