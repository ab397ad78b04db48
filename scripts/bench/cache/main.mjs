/**
 * Shows that machines share work: runs a remote cache server of Turborepo and several clones of this repository, each of
 * which acts as a machine. `npm run bench -- cache`
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../run/child.mjs';
import { root } from '../../run/paths.mjs';
import { ensureTools } from '../../run/tools.mjs';
import { conditions, table, writeBetweenMarkers } from '../shared/document.mjs';
import { ensurePeers } from '../shared/peers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const isWritten = !process.argv.includes('--write=no');
const folder = mkdtempSync(join(tmpdir(), 'wusum-cache-'));
/** Token of the local server, which only this process uses. */
const token = 'local';

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function startServer() {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    TURBO_TOKEN: token,
    STORAGE_PROVIDER: 'local',
    STORAGE_PATH: join(folder, 'artifacts'),
    LOG_LEVEL: 'silent',
  };
  const cli = join(here, 'node_modules', 'turborepo-remote-cache', 'dist', 'cli.js');
  const server = spawn(process.execPath, [cli], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(`${url}/v8/artifacts/status`).catch(() => undefined);
    if (response) return { url, stop: () => server.kill() };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The cache server did not start.');
}

async function must(program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} exited with code ${code}.\n${output}`);
  return output;
}

/** Turborepo starts `pnpm` without a shell; the file that npm installs in .tools/ does not support that. */
function withProgram({ pnpm, env }) {
  if (process.platform === 'win32') return env;
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const command = pnpm.map((part) => `"${part}"`).join(' ');
  writeFileSync(join(bin, 'pnpm'), `#!/bin/sh\nPATH="\${PATH#*:}"\nexec ${command} "$@"\n`);
  chmodSync(join(bin, 'pnpm'), 0o755);
  return { ...env, PATH: [bin, env.PATH].join(delimiter) };
}

/** A machine: a clone with dependencies installed and nothing built. */
async function makeMachine(name, { pnpm: [program, ...first], env }) {
  process.stderr.write(`${name}: clone and install\n`);
  const cwd = join(folder, name);
  await must('git', ['clone', '--quiet', '--no-hardlinks', root, cwd], { env });
  await must(program, [...first, 'install', '--frozen-lockfile', '--prefer-offline'], { cwd, env });
  return cwd;
}

async function turbo(cwd, { url, env }, ...args) {
  const remote = { TURBO_API: url, TURBO_TOKEN: token, TURBO_TEAM: 'team_local', TURBO_REMOTE_CACHE_TIMEOUT: '60' };
  const program = join(cwd, 'node_modules', '.bin', process.platform === 'win32' ? 'turbo.cmd' : 'turbo');
  const started = performance.now();
  const output = await must(program, ['run', ...args], { cwd, env: { ...env, ...remote } });
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/u.exec(output) ?? [];
  return { tasks: total, cached, seconds: ((performance.now() - started) / 1000).toFixed(1) };
}

/** Environment for one shard of the brands. */
const shard = (at, index) => ({ ...at, env: { ...at.env, WUSUM_SHARD: `${index}/2` } });

async function main() {
  await ensurePeers(here);
  const tools = await ensureTools();
  const { url, stop } = await startServer();
  const at = { url, env: withProgram(tools) };
  const rows = [];
  const row = (title, { tasks, cached, seconds }) => rows.push([title, tasks, cached, seconds]);
  try {
    const [first, second, third] = [
      await makeMachine('first', tools),
      await makeMachine('second', tools),
      await makeMachine('third machine', tools),
    ];
    row('first machine: every package', await turbo(first, at, 'build'));
    row('first machine: shard 1 of 2 of the brands', await turbo(first, shard(at, 1), 'brands'));
    row('second machine: shard 2 of 2 of the brands', await turbo(second, shard(at, 2), 'brands'));
    row('third machine: every package', await turbo(third, at, 'build'));
    row('third machine: shard 1', await turbo(third, shard(at, 1), 'brands'));
    row('third machine: shard 2', await turbo(third, shard(at, 2), 'brands'));
    const whole = ['packages/cli/dist/bin.js', 'build', '--per-brand', '--platform', 'css,ts,json', '--quiet'];
    await must(tools.node, [...whole, '--out', '.cache/whole'], { cwd: third, env: tools.env });
    await must('diff', ['-r', '.cache/brands', '.cache/whole'], { cwd: third, env: tools.env });
  } finally {
    stop();
  }
  const text = [
    `Measured ${conditions('Turborepo with a remote cache on the same machine')}; every machine is a fresh clone with its dependencies installed.`,
    '',
    table([['', 'tasks', 'from the cache', 'wall s'], ...rows]),
    '',
    'The two shards together, both from the cache, equal a whole build, byte for byte.',
  ].join('\n');
  process.stdout.write(`${text}\n`);
  if (isWritten) writeBetweenMarkers('cache', text);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
