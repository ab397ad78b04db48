import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses, fontFiles } from '../server/protocol.js';
import { nonceHeader } from '../server/index.js';
import { startServer, type TestServer } from '../test/test-server.js';

/** A package of the workspace with fonts that our theme does not have. */
const fonts = fileURLToPath(new URL('../../../lint/package.json', import.meta.url));
const installed = 'Noto Kufi Arabic Variable';
const need = (family: string, more: object = {}) => ({
  family,
  weights: [400],
  languages: ['en', 'ar'],
  isFirst: true,
  ...more,
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ fonts });
});
afterAll(async () => {
  await server.close();
});

test('the faces of an installed family are those of its languages, and each of its files is served', async () => {
  const { status, body } = await server.ask(addresses.fonts, { needs: [need(installed)] });
  expect(status).toBe(200);
  expect(body.installed).toContain(installed);
  expect(body.missing).toEqual([]);
  expect(body.records).toMatchObject([{ family: installed, lacks: { ar: { letters: '' } } }]);
  const files = [...(body.css as string).matchAll(/url\("([^"]+)"\)/gu)].map(([, url]) => url!);
  expect(files.map((url) => /-(\w+(?:-ext)?)-wght/u.exec(url)?.[1])).toEqual(
    expect.arrayContaining(['arabic', 'latin']),
  );
  for (const url of files) {
    // As a style sheet asks for them: without the nonce.
    const reply = await server.ask(url, undefined, { headers: { [nonceHeader]: undefined } });
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'font/woff2']);
  }
});

test('a family without a package is missing if it is first in its stack', async () => {
  const { body } = await server.ask(addresses.fonts, { needs: [need('Lalezar'), need('Georgia', { isFirst: false })] });
  expect(body).toMatchObject({ css: '', missing: [{ family: 'Lalezar', package: '@fontsource/lalezar' }] });
});

describe('a request is refused', () => {
  const file = createRequire(fonts).resolve('@fontsource-variable/noto-kufi-arabic/package.json');
  test('of the test is for a package that is installed', () => expect(file).toContain('noto-kufi-arabic'));

  test.each([
    ['a file outside of the fonts of a package', '@fontsource-variable/noto-kufi-arabic/../package.json'],
    ['an encoded way out', '@fontsource-variable/noto-kufi-arabic/%2e%2e%2fpackage.json'],
    ['a file that is no font', '@fontsource-variable/noto-kufi-arabic/index.css'],
    ['a package that is no font', 'typescript/lib/typescript.js'],
    ['a package that is not installed', '@fontsource/lalezar/lalezar-arabic-400-normal.woff2'],
  ])('%s', async (_name, path) => {
    expect((await server.ask(`${fontFiles}${path}`)).status).toBe(404);
  });

  test('by a page of another origin', async () => {
    const path = `${fontFiles}@fontsource-variable/noto-kufi-arabic/noto-kufi-arabic-arabic-wght-normal.woff2`;
    for (const headers of [{ 'sec-fetch-site': 'cross-site', origin: undefined }, { host: 'example.org' }])
      expect((await server.ask(path, undefined, { headers })).status).toBe(403);
  });

  test.each([
    ['no list', {}],
    ['a family that is no text', { needs: [need(1 as never)] }],
    ['a language that is none', { needs: [need('A', { languages: ['no language'] })] }],
    ['a weight that is none', { needs: [need('A', { weights: [0] })] }],
    ['too many', { needs: Array.from({ length: 101 }, () => need('A')) }],
  ])('%s', async (_name, body) => {
    expect(await server.ask(addresses.fonts, body)).toMatchObject({ status: 400, body: { error: { code: 'fonts' } } });
  });
});
