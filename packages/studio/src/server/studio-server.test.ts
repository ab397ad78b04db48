import { linkSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { smallFiles } from '../test/small-files.js';
import { hashOf, type JsonValue } from '../intents/index.js';
import { addresses, nonceHeader } from './index.js';
import { startServer, writeTokens, type Asked, type TestServer } from '../test/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(async () => {
  await server.close();
});

const close = { kind: 'set', brand: 'one', path: 'words.en.action.close', base: hashOf('Close') };
const setClose = (value: JsonValue): object => ({ ...close, value });
const textOf = (file: string, folder = server.folder): string => readFileSync(join(folder, file), 'utf8');
const contents = (folder = server.folder): Record<string, string> =>
  Object.fromEntries(Object.keys(smallFiles).map((file) => [file, textOf(file, folder)]));

/** A dry run, then a save of what it shows. */
async function save(intents: readonly object[], asked?: Asked): ReturnType<TestServer['ask']> {
  const run = await server.ask(addresses.dryRun, { intents });
  return server.ask(addresses.save, { intents, digest: run.body.digest ?? '' }, asked);
}

describe('a session', () => {
  test('lists brands and files', async () => {
    const { status, body, headers } = await server.ask(addresses.session);
    expect(status).toBe(200);
    expect(body.files).toEqual(smallFiles);
    expect(body.resolver).toBe('wusum.resolver.json');
    expect(Object.keys(body.brands)).toEqual(['one', 'two']);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('a dry run writes nothing and says in both languages what would change', async () => {
    const { status, body } = await server.ask(addresses.dryRun, { intents: [setClose('End')] });
    expect(status).toBe(200);
    expect(Object.keys(body.files)).toEqual(['one/words.en.json']);
    expect(body.sentences).toEqual({ en: ['1 value changes.'], ar: ['تتغيّر قيمة واحدة.'] });
    expect(contents()).toEqual(smallFiles);
  });

  test('saving writes what the dry run showed, and only that', async () => {
    const { status, body } = await save([setClose('End')]);
    expect([status, body.written]).toEqual([200, ['one/words.en.json']]);
    const want = { ...smallFiles, 'one/words.en.json': smallFiles['one/words.en.json']!.replace('Close', 'End') };
    expect(contents()).toEqual(want);
    expect(body.files).toEqual(want);
    expect(readdirSync(server.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('what does not change is not touched', async () => {
    const { body } = await save([setClose('Close')]);
    expect(body.written).toEqual([]);
  });

  test('a save without the digest of its dry run is refused', async () => {
    const stale = await server.ask(addresses.save, { intents: [setClose('End')], digest: 'x' });
    expect([stale.status, stale.body.error.code]).toEqual([409, 'changed']);
    expect(stale.body.dryRun.digest).toMatch(/^[\w-]{43}$/u);
    const none = await server.ask(addresses.save, { intents: [setClose('End')] });
    expect([none.status, none.body.error.code]).toEqual([400, 'digest']);
    expect(contents()).toEqual(smallFiles);
  });

  test('an entry that an editor changed meanwhile is a conflict; another one is merged', async () => {
    const shown = await server.ask(addresses.dryRun, { intents: [setClose('End')] });
    writeFileSync(join(server.folder, 'one/words.en.json'), smallFiles['one/words.en.json']!.replace('Open', 'Unlock'));
    const moved = await server.ask(addresses.save, { intents: [setClose('End')], digest: shown.body.digest });
    expect([moved.status, moved.body.error.code]).toEqual([409, 'changed']);
    const merged = await save([setClose('End')]);
    expect(merged.status).toBe(200);
    expect(JSON.parse(textOf('one/words.en.json'))).toEqual({ 'action.close': 'End', 'action.open': 'Unlock' });
    const conflict = await save([setClose('Stop')]);
    expect([conflict.status, conflict.body.error.code]).toEqual([409, 'conflict']);
    expect(conflict.body.dryRun.conflicts[0]).toMatchObject({ reason: 'changed', theirs: 'End' });
  });

  test('other addresses are left to the rest of the server', async () => {
    expect((await server.ask('/index.html')).text).toBe('not the studio');
    expect((await server.ask('/wusum/studio/other')).status).toBe(404);
  });
});

describe('a hostile client', () => {
  const other = 'http://evil.example';
  test.each<[string, Asked, number, string]>([
    ['page of another origin', { headers: { origin: other, 'sec-fetch-site': 'cross-site' } }, 403, 'origin'],
    ['page of another origin without fetch metadata', { headers: { origin: other, 'sec-fetch-site': undefined } }, 403, 'origin'],
    ['page of another port', { headers: { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' } }, 403, 'origin'],
    ['sandboxed page', { headers: { origin: 'null', 'sec-fetch-site': 'cross-site' } }, 403, 'origin'],
    ['no origin', { headers: { origin: undefined } }, 403, 'origin'],
    ['cross-site fetch metadata with a forged origin', { headers: { 'sec-fetch-site': 'cross-site' } }, 403, 'origin'],
    ['no nonce', { headers: { [nonceHeader]: undefined } }, 403, 'nonce'],
    ['forged nonce', { headers: { [nonceHeader]: 'A'.repeat(43) } }, 403, 'nonce'],
    ['empty nonce', { headers: { [nonceHeader]: '' } }, 403, 'nonce'],
    ['two nonces', { headers: { [nonceHeader]: ['a', 'b'] } }, 403, 'nonce'],
    ['name that resolves to this machine (DNS rebinding)', { headers: { host: 'evil.example' } }, 403, 'host'],
    ['host that starts like this machine', { headers: { host: 'localhost.evil.example' } }, 403, 'host'],
    ['host with another port', { headers: { host: 'localhost:1' } }, 403, 'host'],
    ['host with a user', { headers: { host: 'localhost@evil.example' } }, 403, 'host'],
    ['proxy', { headers: { 'x-forwarded-for': '203.0.113.1' } }, 403, 'loopback'],
    ['tunnel', { headers: { forwarded: 'for=203.0.113.1' } }, 403, 'loopback'],
    ['form', { headers: { 'content-type': 'text/plain' } }, 415, 'type'],
    ['form of JSON', { headers: { 'content-type': 'text/plain;application/json' } }, 415, 'type'],
    ['no content type', { headers: { 'content-type': undefined } }, 415, 'type'],
    ['compressed body', { headers: { 'content-encoding': 'gzip' } }, 415, 'type'],
    ['other method', { method: 'PUT' }, 405, 'method'],
    ['broken JSON', { raw: '{' }, 400, 'json'],
    ['bytes that are no text', { raw: Buffer.from([0xff, 0xfe]) }, 400, 'json'],
  ])('%s is refused', async (_name, asked, status, code) => {
    for (const address of [addresses.dryRun, addresses.save]) {
      const reply = await server.ask(address, { intents: [setClose('Hacked')], digest: '' }, asked);
      expect([reply.status, reply.body.error.code]).toEqual([status, code]);
      expect(reply.headers['access-control-allow-origin']).toBeUndefined();
      expect(reply.text).not.toContain(server.nonce);
    }
    expect(contents()).toEqual(smallFiles);
    expect(server.errors).toEqual([]);
  }); // prettier-ignore

  test('reading needs the nonce, too', async () => {
    const reply = await server.ask(addresses.session, undefined, { headers: { [nonceHeader]: undefined } });
    expect([reply.status, reply.text.includes('Close')]).toEqual([403, false]);
  });

  test('a preflight gets no permission', async () => {
    const headers = { 'access-control-request-method': 'POST', [nonceHeader]: undefined };
    const reply = await server.ask(addresses.save, undefined, { method: 'OPTIONS', headers });
    expect([reply.status, Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))]).toEqual([
      403,
      [],
    ]);
  });

  test('the nonce of another start is refused', async () => {
    const restarted = await startServer();
    const reply = await restarted.ask(addresses.session, undefined, { headers: { [nonceHeader]: server.nonce } });
    await restarted.close();
    expect(reply.body.error.code).toBe('nonce');
  });

  const raw = (intent: string): Asked => ({ raw: `{"digest":"","intents":[${intent}]}` });
  test.each<[string, string]>([
    ['traversal in the brand', '{"kind":"set","brand":"../one","path":"a","base":"0","value":1}'],
    ['absolute brand', '{"kind":"set","brand":"/etc","path":"a","base":"0","value":1}'],
    ['prototype as brand', '{"kind":"add","brand":"__proto__","path":"a","value":1}'],
    ['constructor as brand', '{"kind":"add","brand":"constructor","path":"a","value":1}'],
    ['traversal in the path', '{"kind":"add","brand":"one","path":"../../etc/passwd","value":1}'],
    ['path of a file', '{"kind":"add","brand":"one","path":"one/words.en.json","value":1}'],
    ['backslash', '{"kind":"add","brand":"one","path":"a.b\\\\..\\\\c","value":1}'],
    ['zero byte', '{"kind":"add","brand":"one","path":"a.b\\u0000.json","value":1}'],
    ['line break', '{"kind":"add","brand":"one","path":"a.b\\nc","value":1}'],
    ['empty name', '{"kind":"add","brand":"one","path":"a..b","value":1}'],
    ['reserved name', '{"kind":"add","brand":"one","path":"color.$type","value":1}'],
    ['alias in the path', '{"kind":"add","brand":"one","path":"color.{a}","value":1}'],
    ['prototype in the path', '{"kind":"add","brand":"one","path":"color.__proto__.x","value":1}'],
    ['constructor in the path', '{"kind":"rename","brand":"one","path":"color.ink","to":"constructor.prototype","base":"0"}'],
    ['prototype in the value', '{"kind":"add","brand":"one","path":"color.x","value":{"a":{"__proto__":{"polluted":1}}}}'],
    ['constructor in the value', '{"kind":"add","brand":"one","path":"color.x","value":{"constructor":{"prototype":{"polluted":1}}}}'],
    ['half a surrogate pair', '{"kind":"add","brand":"one","path":"color.x","value":"\\ud800"}'],
    ['deep value', `{"kind":"add","brand":"one","path":"color.x","value":${'['.repeat(40)}${']'.repeat(40)}}`],
    ['no hash', '{"kind":"set","brand":"one","path":"color.ink","base":"x","value":1}'],
    ['unknown kind', '{"kind":"exec","brand":"one","path":"color.ink","value":1}'],
    ['list', '[]'],
    ['null', 'null'],
  ])('%s is refused', async (_name, intent) => {
    for (const address of [addresses.dryRun, addresses.save]) {
      const reply = await server.ask(address, undefined, raw(intent));
      expect([reply.status, reply.body.error.code]).toEqual([400, 'intents']);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(contents()).toEqual(smallFiles);
  }); // prettier-ignore

  test('a prototype beside the intents changes nothing', async () => {
    const reply = await server.ask(addresses.dryRun, undefined, { raw: '{"__proto__":{"intents":[]}}' });
    expect(reply.body.error.code).toBe('intents');
  });

  test('a new entry never makes a file', async () => {
    for (const path of ['words.fr.action.close', 'passwd', 'mark.drawing'])
      await save([{ kind: 'add', brand: 'one', path, value: { $value: 1 } }]);
    const paths = readdirSync(server.folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\./u.test(path));
    expect(paths.toSorted()).toEqual(Object.keys(smallFiles).toSorted());
  });

  test('a brand of no context is refused', async () => {
    const { body } = await server.ask(addresses.dryRun, { intents: [{ ...setClose('End'), brand: 'three' }] });
    expect(body.conflicts).toMatchObject([{ reason: 'unknown-brand' }]);
  });

  test('a symbolic link out of the folder is neither read nor written', async () => {
    const outside = writeTokens({ 'secret.json': '{"action.close":"Close","action.open":"Secret"}' });
    const file = join(server.folder, 'one/words.en.json');
    rmSync(file);
    symlinkSync(join(outside, 'secret.json'), file);
    expect((await server.ask(addresses.session)).text).not.toContain('Secret');
    const reply = await save([setClose('End')]);
    expect(reply.status).toBe(409);
    expect(textOf('secret.json', outside)).toContain('"Close"');
    rmSync(outside, { recursive: true });
  });

  test('a folder that is a symbolic link is neither read nor written', async () => {
    const outside = writeTokens();
    renameSync(join(server.folder, 'one'), join(server.folder, 'former'));
    symlinkSync(join(outside, 'one'), join(server.folder, 'one'));
    expect((await save([setClose('End')])).status).toBe(409);
    expect(contents(outside)).toEqual(smallFiles);
    rmSync(outside, { recursive: true });
  });

  test('a resolver document that leads out of the folder gives no access', async () => {
    const name = 'wusum.resolver.json';
    writeFileSync(join(server.folder, name), smallFiles[name]!.replaceAll('one/words', '../../one/words'));
    expect((await save([setClose('End')])).status).toBe(409);
  });

  test('another name of a file outside keeps its content', async () => {
    const outside = writeTokens({ 'words.json': smallFiles['one/words.en.json']! });
    const file = join(server.folder, 'one/words.en.json');
    rmSync(file);
    linkSync(join(outside, 'words.json'), file);
    expect((await save([setClose('End')])).status).toBe(200);
    expect(textOf('words.json', outside)).toBe(smallFiles['one/words.en.json']);
    rmSync(outside, { recursive: true });
  });

  test('a body that is too large is refused, whatever its length says', async () => {
    const large = { intents: [setClose('x'.repeat(1_100_000))], digest: '' };
    const declared = await server.ask(addresses.save, large);
    expect([declared.status, declared.body.error.code]).toEqual([413, 'size']);
    const chunked = await server.ask(addresses.save, large, { headers: { 'transfer-encoding': 'chunked' } });
    expect([chunked.status, chunked.body.error.code]).toEqual([413, 'size']);
  });

  test('too many intents are refused', async () => {
    const reply = await server.ask(addresses.dryRun, { intents: Array.from({ length: 2001 }, () => setClose('End')) });
    expect(reply.body.error.code).toBe('intents');
  });

  test('too many requests are refused, and later ones are answered again', async () => {
    const slow = await startServer({ limits: { burst: 3, perSecond: 2 } });
    const codes: (string | undefined)[] = [];
    for (let count = 0; count < 5; count += 1) codes.push((await slow.ask(addresses.session)).body.error?.code);
    expect(codes.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(codes).toContain('rate');
    await new Promise((done) => setTimeout(done, 700));
    expect((await slow.ask(addresses.session)).status).toBe(200);
    await slow.close();
  });

  test('refused requests do not use up those of the author', async () => {
    const few = await startServer({ limits: { burst: 2, perSecond: 0.01 } });
    for (let count = 0; count < 20; count += 1) {
      const foreign = await few.ask(addresses.session, undefined, { headers: { [nonceHeader]: 'x' } });
      expect(foreign.body.error.code).toBe('nonce');
    }
    expect((await few.ask(addresses.session)).status).toBe(200);
    await few.close();
  });

  test('a flood of refused requests has a limit of its own', async () => {
    // All in one moment: a slow machine would give the limit time to recover.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    const codes = new Set<string>();
    for (let count = 0; count < 600 && !codes.has('rate'); count += 1) {
      const { body } = await server.ask(addresses.session, undefined, { headers: { [nonceHeader]: 'x' } });
      codes.add(body.error.code);
    }
    clock.mockRestore();
    expect([...codes]).toEqual(['nonce', 'rate']);
  });

  test('of many requests at once, a few wait and the others are refused', async () => {
    const many = await Promise.all(Array.from({ length: 30 }, () => server.ask(addresses.session)));
    expect(many.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(many.filter(({ status }) => status === 429).length).toBeGreaterThan(5);
  });

  test('a body that never ends is given up', async () => {
    const slow = await startServer({ limits: { time: 100 } });
    const asked = slow.ask(addresses.dryRun, undefined, { raw: '{', headers: { 'content-length': '1000' } });
    await expect(asked).rejects.toThrow(/./u);
    await slow.close();
  });
});

describe('two writers', () => {
  test('of two saves of one entry, one is a conflict', async () => {
    const second = await startServer({}, server.folder);
    const intents = (value: string): object[] => [setClose(value)];
    const runs = await Promise.all([
      server.ask(addresses.dryRun, { intents: intents('A') }),
      second.ask(addresses.dryRun, { intents: intents('B') }),
    ]);
    const replies = await Promise.all([
      server.ask(addresses.save, { intents: intents('A'), digest: runs[0].body.digest }),
      second.ask(addresses.save, { intents: intents('B'), digest: runs[1].body.digest }),
    ]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const winner = replies[0].status === 200 ? 'A' : 'B';
    expect(textOf('one/words.en.json')).toContain(`"action.close": "${winner}"`);
  });

  test('saves of many entries by two servers lose nothing', async () => {
    const second = await startServer({}, server.folder);
    const each = async (own: TestServer, brand: string): Promise<void> => {
      let now = 'Close';
      for (let round = 0; round < 5; round += 1) {
        const intents = [{ ...close, brand, base: hashOf(now), value: `${brand} ${round}` }];
        const run = await own.ask(addresses.dryRun, { intents });
        const { status } = await own.ask(addresses.save, { intents, digest: run.body.digest });
        expect(status).toBe(200);
        now = `${brand} ${round}`;
      }
    };
    await Promise.all([each(server, 'one'), each(second, 'two')]);
    expect(textOf('one/words.en.json')).toContain('one 4');
    expect(textOf('two/words.en.json')).toContain('two 4');
  });
});
