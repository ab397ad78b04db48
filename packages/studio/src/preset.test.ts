import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { BrandPlanner } from './brands/types.js';
import * as preset from './preset.js';
import { addresses, nonceHeader, type Handler } from './server/index.js';
import { writeTokens } from './test/test-server.js';

const tokens = writeTokens();
afterAll(() => rmSync(tokens, { recursive: true, force: true }));

const nonceIn = (head: string): string | undefined => /content="([\w-]{43})"/u.exec(head)?.[1];

/** What a source file loads at its start, with all that follows: files and packages. */
function loadedBy(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const [, from = ''] of text.matchAll(/^(?:import|export)(?! type)[^;]*? from '([^']+)';/gmu)) {
    const next = new URL(from.replace(/\.js$/u, '.ts'), file);
    if (from.startsWith('.') && existsSync(next)) loadedBy(next, seen);
    else seen.add(from);
  }
  return seen;
}

test('the preset loads no compiler before a page asks for it', () => {
  const packages = [...loadedBy(new URL('./preset.ts', import.meta.url))].filter((name) => name.startsWith('@wusum/'));
  expect(packages).toEqual(['@wusum/diagnostics']);
});

test('the manager of a development server has the nonce, a built one has none', () => {
  const head = preset.managerHead('<link>', { tokens, configType: 'DEVELOPMENT' });
  expect(head).toMatch(/^<link>\n<meta name="wusum-studio-nonce" content="[\w-]{43}" \/>$/u);
  expect(preset.managerHead('<link>', { tokens, configType: 'PRODUCTION' })).toBe('<link>');
  expect(preset.managerHead(undefined, { tokens })).toBe('');
});

test('the server answers to its own names only, unless the project says otherwise', () => {
  expect(preset.core({})).toEqual({ allowedHosts: [] });
  expect(preset.core({ allowedHosts: ['design.example'] })).toEqual({ allowedHosts: ['design.example'] });
});

test('no hook listens to events of the channel, which a page could forge', () => {
  expect(Object.keys(preset).toSorted()).toEqual(['core', 'experimental_devServer', 'managerHead']);
});

/** Sends a request to the server that the addon adds to the development server of Storybook. */
async function withServer<Result>(
  options: preset.StudioPresetOptions,
  work: (root: string, nonce: string) => Promise<Result>,
): Promise<Result> {
  const handlers: Handler[] = [];
  preset.experimental_devServer({ use: (handler: Handler) => handlers.push(handler) }, options);
  const server = createServer((request: IncomingMessage, response: ServerResponse) =>
    handlers[0]!(request, response, () => response.end('Storybook')),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const nonce = nonceIn(preset.managerHead('', { ...options, configType: 'DEVELOPMENT' }))!;
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, nonce);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

test('the page’s nonce opens the server, and other requests pass', async () => {
  await withServer({ tokens }, async (root, nonce) => {
    const session = await fetch(root + addresses.session, { headers: { [nonceHeader]: nonce } });
    const other = await fetch(root);
    expect([session.status, await other.text()]).toEqual([200, 'Storybook']);
  });
});

test('a new brand is planned with the rules that the project has now', async () => {
  const folder = writeTokens();
  let level: 'off' | 'warning' = 'off';
  const given: unknown[] = [];
  const brands = async (): Promise<BrandPlanner> => ({
    planBrand: (_, __, { rules }) => {
      given.push(rules);
      throw Object.assign(new Error('No plan.'), { name: 'UsageError' });
    },
    readRules: async (project) => {
      if (project !== process.cwd()) throw new Error(`${project} is no project.`);
      return { unused: level };
    },
  });
  await withServer({ tokens: folder, brands }, async (root, nonce) => {
    const add = async () => {
      const headers = { [nonceHeader]: nonce, 'content-type': 'application/json', origin: root };
      const body = JSON.stringify({ operation: { kind: 'add', id: 'new', names: { en: 'New' } } });
      await fetch(root + addresses.brandDryRun, { method: 'POST', headers, body });
    };
    await add();
    level = 'warning';
    await add();
  });
  expect(given).toEqual([{ unused: 'off' }, { unused: 'warning' }]);
  rmSync(folder, { recursive: true, force: true });
});
