import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { emitReal } from './real.js';
import { firstError, loadGrammars } from './grammar.js';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(loadGrammars);

const wellFormed = (text: string): void => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
};

describe('ios', () => {
  test('a Swift grammar parses every file, and each colour has an asset, with dark if it differs', async () => {
    const files = await emitReal('ios');
    const sources = Object.keys(files).filter((path) => path.endsWith('.swift'));
    for (const path of sources) expect([path, firstError('swift', files[path]!)]).toEqual([path, undefined]);
    expect(sources.length).toBeGreaterThan(2);
    const swift = files[sources.find((path) => path !== 'TokenTypes.swift')!]!;
    const assets = [...swift.matchAll(/Color\("(\w+)\/(\w+)", bundle/g)];
    expect(assets.length).toBeGreaterThan(100);
    for (const [, brand, name] of assets) {
      const contents = files[`${brand}.xcassets/${brand}/${name}.colorset/Contents.json`];
      expect(JSON.parse(contents!)).toMatchObject({ info: { version: 1 } });
    }
    const [, brand] = assets[0]!;
    const canvas = JSON.parse(files[`${brand}.xcassets/${brand}/colorSurfaceCanvas.colorset/Contents.json`]!) as {
      colors: unknown[];
    };
    expect(canvas.colors).toHaveLength(2);
  });
});

describe('android', () => {
  test('a Kotlin grammar parses every file', async () => {
    const files = await emitReal('android');
    const sources = Object.keys(files).filter((path) => path.endsWith('.kt'));
    for (const path of sources) expect([path, firstError('kotlin', files[path]!)]).toEqual([path, undefined]);
    expect(sources.length).toBeGreaterThan(2);
  });

  test('resources are XML, and values-night redefines only resources of values', async () => {
    const files = await emitReal('android');
    const names = (text: string) => [...text.matchAll(/name="([^"]+)"/g)].map(([, name]) => name!);
    const night = Object.keys(files).filter((path) => path.includes('values-night/'));
    for (const [path, text] of Object.entries(files)) if (path.endsWith('.xml')) wellFormed(text);
    for (const path of night) {
      const day = new Set(names(files[path.replace('values-night', 'values')]!));
      expect(names(files[path]!).filter((name) => !day.has(name))).toEqual([]);
      expect(names(files[path]!).filter((name) => !/^[a-z_][a-z0-9_]*$/.test(name))).toEqual([]);
    }
    expect(night.length).toBeGreaterThan(1);
  });
});

describe('flutter', () => {
  test('a Dart grammar parses every file', async () => {
    const files = await emitReal('flutter');
    for (const [path, text] of Object.entries(files))
      expect([path, firstError('dart', text)]).toEqual([path, undefined]);
    expect(Object.keys(files).length).toBeGreaterThan(1);
  });
});

describe.each(['swift', 'kotlin', 'dart'] as const)('the %s grammar', (language) => {
  test('reports the place of a syntax error', () => {
    expect(firstError(language, 'object class A { val = = "')).toBeDefined();
  });
});
