import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = temporaryFolder();
const repository = fileURLToPath(new URL('../../../', import.meta.url));
/** A copy of the tokens of this repository, with its fonts. */
const folder = folderIn(root);

const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const french = { 'action.close': 'Fermer', 'avatar.of': 'Portrait de {name}' };
const urdu = { 'action.close': 'بند کریں', 'avatar.of': '{name} کی تصویر' };

async function succeed(...args: string[]): Promise<void> {
  const { code, err } = await wusum(folder, ...args);
  expect({ args, code, errors: err.match(/^(?:error|wusum:).*$/gmu) ?? [] }).toEqual({ args, code: 0, errors: [] });
}

beforeAll(async () => {
  cpSync(join(repository, 'tokens'), join(folder, 'tokens'), { recursive: true });
  await write(folder, {
    'wusum.config.json': { fonts: join(repository, 'packages/theme/package.json'), platforms: ['theme'], styles: [] },
    'fr.json': { '@@locale': 'fr', ...french },
    'ur.json': { '@@locale': 'ur', ...urdu },
  });
  await succeed('brand', 'new', 'sidr', '--yes', '--name', 'Sidr', '--name', 'ar=سدر', '--seed', '#0a8f5b');
  await succeed('brand', 'new', 'zari', '--yes', '--name', 'Zari', '--name', 'ar=زري', '--from', 'majlis');
  await succeed('words', 'import', 'fr.json');
  await succeed('words', 'import', 'ur.json', '--brand', 'zari');
});

describe('a sixth and a seventh brand of this repository, and French and Urdu, by the command alone', () => {
  test('their files name the schemas that those of the other brands name', () => {
    const schema = (brand: string, file: string): unknown =>
      (json(`tokens/brands/${brand}/${file}`) as { $schema?: unknown }).$schema;
    for (const file of ['brand.json', 'voice.json', 'words.en.json', 'pattern.json'])
      expect(schema('sidr', file)).toBe(schema('wusum', file));
    const fr = json('tokens/content/words.fr.json') as { $schema?: unknown };
    expect(fr.$schema).toBe((json('tokens/content/words.en.json') as { $schema?: unknown }).$schema);
  });

  test('check finds no error, and the resolver document lists every file', async () => {
    expect((await wusum(folder, 'check')).err).not.toMatch(/^error /mu);
    expect(await wusum(folder, 'sync', '--check')).toMatchObject({ code: 0 });
  });

  test('the theme has their marks, names, fonts and words', async () => {
    await succeed('build');
    for (const id of ['sidr', 'zari']) {
      expect(readFileSync(join(folder, `build/theme/marks/${id}/mark.svg`), 'utf8')).toContain('<svg');
      expect(readFileSync(join(folder, 'build/theme/theme.css'), 'utf8')).toContain(id);
    }
    // Storybook's toolbar lists the languages of the manifest.
    const { languages } = json('build/theme/data/manifest.json') as { languages: readonly Record<string, unknown>[] };
    expect(languages.slice(2)).toMatchObject([
      { id: 'fr', dir: 'ltr', name: 'Français' },
      { id: 'ur', dir: 'rtl', name: 'اردو' },
    ]);
    const brands = json('build/theme/data/brands.json') as readonly Record<string, unknown>[];
    const brand = (id: string): unknown => brands.find((each) => each['id'] === id);
    expect(brand('sidr')).toMatchObject({ names: { en: 'Sidr', ar: 'سدر' }, locales: { fr: 'fr' } });
    expect(brand('zari')).toMatchObject({ locales: { fr: 'fr', ur: 'ur' } });
    const text = JSON.stringify(brands);
    for (const word of [french['action.close'], urdu['action.close']]) expect(text).toContain(word);
  });
});
