import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../run/child.mjs';
import { root } from '../run/paths.mjs';

const templates = dirname(fileURLToPath(import.meta.url));

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest;

/** A package and those of ours that it depends on. */
function withDependencies(folder: string, found = new Set<string>()): Set<string> {
  found.add(folder);
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const other = name.replace('@wusum/', '');
    if (name.startsWith('@wusum/') && !found.has(other)) withDependencies(other, found);
  }
  return found;
}

/** Apps are outside the repository, so that nothing is resolved from its node_modules. */
const home = join(
  realpathSync(tmpdir()),
  `wusum-consumers-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`,
);

async function must(program: string, args: string[], cwd: string): Promise<string> {
  const { code, output } = await run(program, args, { cwd, env: process.env, seconds: 300 });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} exited with code ${code}:\n${output}`);
  return output;
}

/**
 * Makes tarballs as they would be published, of some packages and of those that they depend on.
 * @param kind folder of the app that they are for
 * @param packages folders in packages/
 * @returns package name → path of its tarball
 */
export async function packTarballs(kind: string, packages: readonly string[]): Promise<Map<string, string>> {
  const folder = join(home, `tarballs-${kind}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tarballs = new Map<string, string>();
  for (const name of new Set(packages.flatMap((each) => [...withDependencies(each)]))) {
    const before = new Set(readdirSync(folder));
    await must('pnpm', ['pack', '--pack-destination', folder], join(root, 'packages', name));
    const file = readdirSync(folder).find((entry) => !before.has(entry));
    if (!file) throw new Error(`pnpm pack made no tarball of ${name}.`);
    tarballs.set(manifestOf(name).name, join(folder, file));
  }
  return tarballs;
}

function keyOf(tarballs: Map<string, string>, template: string): string {
  const hash = createHash('sha256').update(readFileSync(join(template, 'package.json')));
  for (const file of tarballs.values()) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Makes a new app from a template and installs the tarballs; an install whose tarballs have not changed is reused.
 *
 * @param kind folder of the template
 * @returns the folder of the app
 */
export async function createApp(
  kind: 'vite' | 'next' | 'customer' | 'desk' | 'types' | 'astro' | 'react-router',
  tarballs: Map<string, string>,
): Promise<string> {
  const template = join(templates, kind);
  const app = join(home, kind);
  const key = keyOf(tarballs, template);
  const stamp = join(app, 'node_modules', '.wusum-key');
  const kept = existsSync(stamp) && readFileSync(stamp, 'utf8') === key;
  if (!kept) rmSync(app, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  for (const entry of readdirSync(app)) {
    if (entry !== 'node_modules' && entry !== 'pnpm-lock.yaml')
      rmSync(join(app, entry), { recursive: true, force: true });
  }
  cpSync(template, app, { recursive: true });
  const overrides = [...tarballs].map(([name, file]) => `  '${name}': 'file:${file}'`).join('\n');
  writeFileSync(
    join(app, 'pnpm-workspace.yaml'),
    `packages: []\noverrides:\n${overrides}\nallowBuilds:\n  esbuild: true\n  sharp: false\n  unrs-resolver: false\n`,
  );
  if (!kept) {
    await must('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'], app);
    writeFileSync(stamp, key);
  }
  return app;
}

/** Runs a program that the app has installed. @throws with its output when it fails */
export const runProgram = (app: string, program: string, args: string[]): Promise<string> =>
  must('pnpm', ['exec', program, ...args], app);

/** Runs a script of the app. @throws with its output when it fails */
export const runScript = (app: string, script: string): Promise<string> => must('pnpm', ['run', script], app);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts a server program that the app has installed, and waits for its first response. */
export async function serve(app: string, bin: string, args: string[]): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const flags = [...args, '--port', String(port)];
  const server: ChildProcess = spawn(process.execPath, [join(app, 'node_modules', bin), ...flags], {
    cwd: app,
    // For servers without a flag for the port.
    env: { ...process.env, PORT: String(port) },
  });
  let output = '';
  server.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const url = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 240; attempt++) {
    if (server.exitCode !== null) throw new Error(`${bin} exited with code ${server.exitCode}:\n${output}`);
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (response) return { url, stop: () => server.kill() };
    await new Promise((wait) => setTimeout(wait, 250));
  }
  server.kill();
  throw new Error(`${bin} did not respond on port ${port} within a minute:\n${output}`);
}
