import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { checkTool } from '../src/mcp/tools.js';
import { folderIn, temporaryFolder, write } from './run-command.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const arguments_ = [
  '--conditions=wusum-source',
  '--import',
  at('scripts/source-loader.mjs'),
  at('packages/cli/src/bin.ts'),
  'mcp',
];

interface Answer {
  readonly id: number;
  readonly result?: { readonly [key: string]: unknown };
  readonly error?: { readonly code: number };
}

/** A client that speaks the protocol line by line, as an assistant does. */
class Client {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly lines: string[] = [];
  #count = 0;

  constructor(cwd: string) {
    this.#process = spawn(process.execPath, arguments_, { cwd, stdio: 'pipe' });
    createInterface(this.#process.stdout).on('line', (line) => {
      this.lines.push(line);
      const answer = JSON.parse(line) as Answer;
      this.#waiting.get(answer.id)?.(answer);
    });
  }

  request(method: string, params: object): Promise<Answer> {
    this.#count += 1;
    const id = this.#count;
    this.#process.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  async start(): Promise<Answer> {
    const clientInfo = { name: 'test', version: '1' };
    const answer = await this.request('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo });
    this.#process.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`);
    return answer;
  }

  async call(name: string, input: object): Promise<{ isError: boolean; value: Record<string, unknown> }> {
    const { result } = await this.request('tools/call', { name, arguments: input });
    const [{ text }] = result!['content'] as [{ text: string }];
    const isError = result!['isError'] === true;
    return { isError, value: isError ? { text } : (JSON.parse(text) as Record<string, unknown>) };
  }

  /** Ends the input. @returns the exit code */
  end(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    this.#process.stdin.end();
    return ended;
  }
}

const root = temporaryFolder();
let client: Client;

beforeAll(async () => {
  const folder = folderIn(root);
  await write(folder, {
    'tokens/wusum.resolver.json': {
      version: '2025.10',
      sets: {
        all: { sources: [], $extensions: { 'org.wusum': { content: ['brand.json', 'voice.json', 'words.en.json'] } } },
      },
      resolutionOrder: [{ $ref: '#/sets/all' }],
    },
    'tokens/brand.json': {
      names: { en: { written: 'Reed' } },
      languages: { en: { locale: 'en' }, ar: { locale: 'ar-u-nu-arab' } },
      address: { ar: { listener: { number: 'plural', gender: 'neutral' }, button: 'plural-imperative' } },
    },
    'tokens/words.en.json': { hello: 'Hello' },
    'tokens/voice.json': {
      lexicon: {
        member: {
          prefer: { en: ['member'], ar: ['عضو'] },
          avoid: { en: ['user'], ar: ['مستخدم'] },
          swap: { en: { user: 'member' }, ar: { مستخدم: 'عضو' } },
          why: { en: 'People belong.', ar: 'الناس ينتمون.' },
        },
      },
      situations: {
        error: { feeling: { en: 'worried', ar: 'قلق' }, pattern: { en: ['What happened'], ar: ['ما حدث'] } },
      },
    },
  });
  client = new Client(folder);
  await client.start();
});

describe('wusum mcp', () => {
  test('offers four tools that only read, with the schemas of their input', async () => {
    const { result } = await client.request('tools/list', {});
    const tools = result!['tools'] as { name: string; annotations: object; inputSchema: { required: string[] } }[];
    expect(tools.map(({ name, inputSchema }) => [name, inputSchema.required])).toEqual([
      ['check', ['text']],
      ['rewrite', ['text']],
      ['explain', ['name']],
      ['list', ['what']],
    ]);
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
  });

  test.each([
    ['English', { text: 'One line.\nOur user is here.' }, ['WS-V009', 'user', 2, 5]],
    ['Arabic, by its letters', { text: 'كل مستخدم هنا' }, ['WS-V009', 'مستخدم', 1, 4]],
    ['Markdown, without its code', { text: '`user`\n\nA **user**', file: 'a.md' }, ['WS-V009', 'user', 3, 5]],
  ])('check: %s', async (_, input, want) => {
    const { value } = await client.call('check', input);
    const findings = value['findings'] as { code: string; found: string; line: number; column: number }[];
    expect(findings.map(({ code, found, line, column }) => [code, found, line, column])).toEqual([want]);
  });

  test('rewrite: applies what is mechanical, and returns what is left and what the situation asks for', async () => {
    const { value } = await client.call('rewrite', { text: 'كل مستخدم هنا, بعد 3 أيام', situation: 'error' });
    expect(value).toMatchObject({ text: 'كل عضو هنا، بعد ٣ أيام', applied: 3, remaining: [] });
    expect((value['hints'] as { situation: object }).situation).toMatchObject({
      name: 'error',
      feeling: { en: 'worried' },
    });
  });

  test.each([
    ['a code', 'ws-v009', { code: 'WS-V009' }],
    ['a rule', 'bidi', { found: [{ kind: 'rule', name: 'bidi' }] }],
    ['a term', 'member', { found: [{ kind: 'term', name: 'member', why: { en: 'People belong.' } }] }],
    ['a situation by its path', 'voice.situation.error', { found: [{ kind: 'situation', name: 'error' }] }],
  ])('explain: %s', async (_, name, want) => {
    expect((await client.call('explain', { name })).value).toMatchObject(want);
  });

  test.each([
    ['rules', 'term'],
    ['terms', 'member'],
    ['situations', 'error'],
  ])('list: %s', async (what, name) => {
    const { value } = await client.call('list', { what });
    expect((value[what] as { name: string }[]).map((entry) => entry.name)).toContain(name);
  });

  test.each([
    ['an unknown brand', 'check', { text: 'x', brand: 'reeds' }],
    ['an unknown name', 'explain', { name: 'membr' }],
    ['an unknown code', 'explain', { name: 'WS-V999' }],
    ['an unknown situation', 'rewrite', { text: 'x', situation: 'eror' }],
    ['a language that is no tag', 'check', { text: 'x', language: 'no tag' }],
  ])('%s is a result with an error, and the server goes on', async (_, tool, input) => {
    expect(await client.call(tool, input)).toMatchObject({ isError: true });
    expect((await client.call('list', { what: 'rules' })).isError).toBe(false);
  });

  test('writes nothing but the protocol to standard output', () => {
    expect(client.lines.every((line) => line.startsWith('{"'))).toBe(true);
  });
});

test('ends with its input, with code 0', async () => {
  expect(await client.end()).toBe(0);
});

test('without tokens the rules of languages alone apply', async () => {
  const result = await checkTool({ text: 'The the end' }, { cwd: folderIn(root) });
  expect(result).toMatchObject({ brand: null, findings: [{ rule: 'repetition' }] });
});
