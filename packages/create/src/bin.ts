#!/usr/bin/env node
// `npm create wusum` runs this file: it is `wusum init` with the same arguments.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Next to the module of the watch are the files of the command, which checks the version of Node itself.
const command = join(createRequire(import.meta.url).resolve('wusum/watch'), '../../bin.js');
const { status } = spawnSync(process.execPath, [command, 'init', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 130;
