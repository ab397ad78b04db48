import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = dirname(dirname(fileURLToPath(import.meta.url)));
const next = join(app, 'node_modules', 'next', 'dist', 'bin', 'next');

export interface Answer {
  readonly ok: boolean;
  readonly reason?: string;
  readonly value?: Readonly<Record<string, string>>;
}

/** The application in a process of its own, with a database in a folder of its own. */
export interface Application {
  readonly url: string;
  readonly data: string;
  readonly output: () => string;
  /** Ends the process at once, as a failure of power does. */
  readonly kill: () => Promise<void>;
  /** Ends it, and removes its folder. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  /** The folder of a database that is there. Omitted: a new one. */
  readonly data?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the application, unless `COMMUNITY_BUILT` says that it is. What has not changed since is not compiled again. */
export async function build(): Promise<void> {
  if (process.env['COMMUNITY_BUILT'] !== undefined) return;
  const child = spawn(process.execPath, [next, 'build'], { cwd: app, env: clean(process.env) });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`next build exited with code ${String(code)}:\n${output}`);
}

/** Starts the built application, and waits for its first answer. */
export async function start({ data, port, env = {} }: StartOptions = {}): Promise<Application> {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'community-'));
  const chosen = port ?? (await freePort());
  const url = `http://localhost:${chosen}`;
  const child = spawn(process.execPath, [next, 'start', '--port', String(chosen)], {
    cwd: app,
    env: { ...clean(process.env), COMMUNITY_DATA: folder, COMMUNITY_ORIGIN: url, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    // A server that is busy for ever does not react to SIGTERM.
    const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
    await closed;
    clearTimeout(impatient);
  };
  const application: Application = {
    url,
    data: folder,
    output: () => output,
    kill: () => kill('SIGKILL'),
    async stop() {
      await kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`next start exited with code ${child.exitCode}:\n${output}`);
    const response = await fetch(`${url}/en/sign-in`).catch(() => undefined);
    if (response?.ok) return application;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  await application.kill();
  throw new Error(`next start did not answer within 100 seconds:\n${output}`);
}

/** Does something as a page does. @param session the cookie of a member */
export async function act(
  { url }: Pick<Application, 'url'>,
  action: string,
  sent: object,
  session = '',
): Promise<Answer> {
  const response = await fetch(`${url}/actions/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie: session },
    body: JSON.stringify(sent),
  });
  return (await response.json()) as Answer;
}

/** The address in the newest letter to somebody. */
export function linkTo({ data }: Pick<Application, 'data'>, email: string): string {
  const folder = join(data, 'outbox');
  const letters = readdirSync(folder)
    .toSorted()
    .toReversed()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const letter = letters.find((text) => text.includes(`To: <${email}>`));
  if (!letter) throw new Error(`There is no letter to ${email}.`);
  const text = Buffer.from(letter.split('\r\n\r\n')[1]!, 'base64').toString('utf8');
  return /https?:\S+/u.exec(text)![0];
}

/** Signs somebody in without a browser. @returns the cookie of the session */
export async function signIn(application: Application, person: string): Promise<string> {
  const email = `${person}@community.example`;
  await act(application, 'sign-in.ask', { email, language: 'en' });
  const link = linkTo(application, email).split('/').at(-1);
  const response = await fetch(`${application.url}/actions/sign-in.use`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: application.url },
    body: JSON.stringify({ link }),
  });
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Without what a test runner sets: the application is built and run for production. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, NODE_ENV: 'production', NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1', VITEST: undefined };
}
