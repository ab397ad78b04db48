import { spawn, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { findWebKit } from '../../../../scripts/engines.mjs';
import { asExpression, keysOf, type Engine } from './engine.js';

/** Key codes of the WebDriver specification. */
const codes: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Shift: '\uE008',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a display without a screen. @returns its name, such as `:1` */
async function startDisplay(program: string): Promise<{ display: string; process: ChildProcess }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((done, fail) => {
    child.stdio[3]!.once('data', (data: Buffer) => done(`:${data.toString().trim()}`));
    child.once('exit', (code) => fail(new Error(`${program} exited with code ${code}.`)));
  });
  return { display, process: child };
}

/** A page that hangs answers no call. In milliseconds. */
const LONGEST_CALL = 30_000;

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Requests of WebDriver. @throws with the driver's message */
const callsTo =
  (address: string): Call =>
  async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(LONGEST_CALL),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (value?.error) throw new Error(`WebKitWebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };

async function untilReady(call: Call): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return void (await call('GET', '/status'));
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** Evaluates an expression, and hands its result or its error to WebDriver. */
const scriptOf = (expression: string): string => `
const done = arguments[0];
Promise.resolve()
  .then(() => ${expression})
  .then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + error.stack }));`;

/** The pressing and releasing of a combination of keys, as actions of WebDriver. */
function actionsOf(combination: string): { type: string; value: string }[] {
  const keys = keysOf(combination).map((key) => codes[key] ?? key);
  const action = (type: string) => (value: string) => ({ type, value });
  return [...keys.map(action('keyDown')), ...keys.reverse().map(action('keyUp'))];
}

function engineOf(call: Call, { sessionId, capabilities }: Session, stop: () => void): Engine {
  const path = `/session/${sessionId}`;
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: async (url) => void (await call('POST', `${path}/url`, { url })),
    async evaluate<Args extends readonly unknown[], Result>(
      work: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) {
      const body = { script: scriptOf(asExpression(work, args)), args: [] };
      const result = (await call('POST', `${path}/execute/async`, body)) as { value: Result; error?: string };
      if (result.error) throw new Error(result.error);
      return result.value;
    },
    press: async (...all) => {
      const actions = [{ type: 'key', id: 'keyboard', actions: all.flatMap(actionsOf) }];
      await call('POST', `${path}/actions`, { actions });
    },
    screenshot: async (file) =>
      writeFile(file, Buffer.from((await call('GET', `${path}/screenshot`)) as string, 'base64')),
    close: async () => {
      // A page that hangs cannot be closed, only stopped.
      await call('DELETE', path).catch(() => undefined);
      stop();
    },
  };
}

/** Gives the page the size that it has in the other engines: the browser's own bar takes some of the window. */
async function sizePage(call: Call, { sessionId }: Session): Promise<void> {
  const path = `/session/${sessionId}`;
  const resize = (height: number) => call('POST', `${path}/window/rect`, { x: 0, y: 0, width: 1024, height });
  await resize(768);
  const bar = await call('POST', `${path}/execute/sync`, { script: 'return outerHeight - innerHeight', args: [] });
  await resize(768 + (bar as number));
}

/** WebKitGTK's small browser, over WebDriver, on a display of its own. */
export async function launchWebKit(): Promise<Engine> {
  const { driver, browser, display: program } = findWebKit()!;
  const { display, process: screen } = await startDisplay(program);
  const port = await freePort();
  const asRoot = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', ...asRoot },
    stdio: 'ignore',
    // A process group of its own, so that the browser and its processes stop with the driver.
    detached: true,
  });
  const stop = (): void => {
    try {
      process.kill(-server.pid!, 'SIGKILL');
    } catch {
      // It has stopped already.
    }
    screen.kill();
  };
  try {
    const call = callsTo(`http://127.0.0.1:${port}`);
    await untilReady(call);
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { script: LONGEST_CALL } } };
    const session = (await call('POST', '/session', { capabilities })) as Session;
    await sizePage(call, session);
    return engineOf(call, session, stop);
  } catch (error) {
    stop();
    throw error;
  }
}
