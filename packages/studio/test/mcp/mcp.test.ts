import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../../scripts/run/paths.mjs';

/** The answer of a tool, and the names of all tools. */
interface Answer {
  readonly result: {
    readonly tools?: readonly { readonly name: string }[];
    readonly content?: readonly { readonly text: string }[];
  };
}

/** As `npm start` does: its server reads the sources of the workspace. */
const program = [
  '--conditions=wusum-source',
  '--import',
  join(root, 'scripts/source-loader.mjs'),
  join(root, 'node_modules/storybook/dist/bin/dispatcher.js'),
];

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

let storybook: ChildProcess;
let endpoint: string;

/** Sends a request of the Model Context Protocol. The answer is one server-sent event. */
async function ask(method: string, params: object = {}): Promise<Answer['result']> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(120_000),
  });
  const [data = ''] = /(?<=^data: ).*$/m.exec(await response.text()) ?? [];
  return (JSON.parse(data) as Answer).result;
}

beforeAll(async () => {
  const port = await freePort();
  endpoint = `http://localhost:${port}/mcp`;
  const flags = ['dev', '--port', `${port}`, '--exact-port', '--ci', '--no-open', '--disable-telemetry'];
  storybook = spawn(process.execPath, [...program, ...flags, '--no-version-updates'], {
    cwd: root,
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 600; attempt++) {
    // A GET opens a stream that has no end.
    const answers = await ask('tools/list').then(
      () => true,
      () => false,
    );
    if (answers) return;
    if (storybook.exitCode !== null) break;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`Storybook did not answer at ${endpoint}.`);
});
afterAll(() => storybook?.kill());

test('the endpoint has tools for documentation and for tests', async () => {
  const { tools = [] } = await ask('tools/list');
  expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['docs-list', 'docs-show', 'test-run']));
});

test('it lists every component', async () => {
  const { content } = await ask('tools/call', { name: 'docs-list', arguments: {} });
  const listed = new Set([...content![0]!.text.matchAll(/\(components-([a-z0-9]+)/g)].map(([, id]) => id));
  const components = readdirSync(join(root, 'packages/react/src/components')).filter((name) =>
    readdirSync(join(root, 'packages/react/src/components', name)).some((file) => file.endsWith('.stories.tsx')),
  );
  expect(components.filter((name) => !listed.has(name.replaceAll('-', '')))).toEqual([]);
});
