import type { SourceFiles } from '@wusum/diagnostics';
import type { BrandSystem } from '@wusum/platforms';
import { formatMessage } from '@wusum/voice';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readTokens, RESOLVER } from '../../../dtcg/test/real/read-tokens.js';
import { compile, compileContract, emitContract, makeContract, type CompileResult } from '../../src/index.js';
import { makeBrandData } from '../../src/emit/data/brand-data.js';
import { makeManifest } from '../../src/emit/data/manifest.js';

// Each test compiles all brands.
vi.setConfig({ testTimeout: 60_000 });

const added = { fr: { locale: 'fr' }, ur: { locale: 'ur-u-nu-arabext', name: 'اردو' } };
const wordsOf = (language: string): string => readFileSync(new URL(`words.${language}.json`, import.meta.url), 'utf8');

type Json = Record<string, unknown>;
const change = (text: string, edit: (data: Json) => void): string => {
  const data = JSON.parse(text) as Json;
  edit(data);
  return JSON.stringify(data);
};

/** The messages that the new languages have. A brand may have fewer than all: each component has neutral words of its own. */
const spoken = new Set(Object.keys(JSON.parse(wordsOf('fr')) as Json));

/** Words and data of messages, of the spoken ones alone. */
const onlySpoken = (text: string): string =>
  change(text, (data) => {
    for (const key of Object.keys(data)) if (!spoken.has(key)) delete data[key];
  });

/** tokens/ with two more languages: their words, and their entries in `brand.json` and in the list of content. */
function withLanguages(
  words: Readonly<Record<string, string>> = { fr: wordsOf('fr'), ur: wordsOf('ur') },
): SourceFiles {
  const files: Record<string, string> = { ...readTokens() };
  for (const file of Object.keys(files).filter((name) => /(?:^|\/)(?:words\.\w+|messages)\.json$/u.test(name)))
    files[file] = onlySpoken(files[file]!);
  for (const file of Object.keys(files).filter((name) => /(?:^|\/)brand\.json$/u.test(name)))
    files[file] = change(files[file]!, ({ languages }) => {
      // A brand without a list of its own has the shared one.
      if (languages !== undefined) Object.assign(languages as Json, added);
    });
  for (const [language, text] of Object.entries(words)) files[`content/words.${language}.json`] = text;
  files[RESOLVER] = change(files[RESOLVER]!, ({ sets }) => {
    const { semantic } = sets as Record<string, { $extensions: Record<string, { content: string[] }> }>;
    semantic!.$extensions['org.wusum']!.content.push(...Object.keys(words).map((each) => `content/words.${each}.json`));
  });
  return files;
}

function systemOf(result: CompileResult): BrandSystem {
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return result.system;
}

describe('French and Urdu are added by data alone', () => {
  const result = compile(withLanguages());
  const system = systemOf(result);

  test('without a diagnostic', () => {
    expect(result.diagnostics).toEqual([]);
  });

  test('to the languages of the theme, with direction, script and name', () => {
    expect(makeManifest(system, new Map()).languages.slice(2)).toEqual([
      { id: 'fr', locale: 'fr', dir: 'ltr', script: 'latin', name: 'français' },
      { id: 'ur', locale: 'ur-u-nu-arabext', dir: 'rtl', script: 'arabic', name: 'اردو' },
    ]);
  });

  test.each(system.brands.map((brand) => [brand.id, brand] as const))('to the data of %s', (_, brand) => {
    const data = makeBrandData(system, brand);
    expect(data.languages).toEqual(['en', 'ar', 'fr', 'ur']);
    expect([data.names['fr'], data.names['ur']]).toEqual([data.names['en'], data.names['ar']]);
    const isShown = (key: string): boolean => !key.endsWith('.plain');
    expect(Object.keys(data.messages['fr']!)).toEqual(Object.keys(data.messages['en']!).filter(isShown));
    const left = (language: string, count: number): string =>
      formatMessage(data.messages[language]!['field.characters-left']!, data.locales[language]!, { count });
    expect([0, 1, 2].map((count) => left('fr', count))).toEqual([
      'Aucun caractère restant',
      '1 caractère restant',
      '2 caractères restants',
    ]);
    expect(left('fr', 1_000_000)).toMatch(/de caractères/u);
    expect([1, 12].map((count) => left('ur', count))).toEqual(['۱ حرف باقی ہے', '۱۲ حروف باقی ہیں']);
  });

  test('to the contract and its types', () => {
    const shared = compileContract(withLanguages());
    const contract = makeContract(systemOf(shared), shared.version!);
    expect(contract.languages).toEqual(['en', 'ar', 'fr', 'ur']);
    const written = emitContract(systemOf(shared), shared.version!);
    expect(written['messages.d.ts']).toContain('"en" | "ar" | "fr" | "ur"');
    expect(written['index.js']).toContain('"dir": "rtl",\n    "script": "arabic",\n    "name": "اردو"');
    expect(written['messages/state.js']).toContain('Facultatif');
  });
});

describe('a language with some words', () => {
  const words = { fr: '{ "action.close": "Fermer" }', ur: wordsOf('ur') };

  test('has one diagnostic for all missing keys of a brand', () => {
    const { diagnostics } = compile(withLanguages(words));
    const brands = new Set(diagnostics.map(({ message }) => /"(\w+)"/u.exec(message)?.[1]));
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['WS-E010']));
    expect(brands.size).toBe(diagnostics.length);
    expect(diagnostics[0]!.message).toMatch(/action\.clear,.* state\.required,/u);
  });

  test('has the words of the first language of the contract for the rest', () => {
    const shared = compileContract(withLanguages(words));
    const groups = Object.entries(emitContract(systemOf(shared), '1.0'))
      .filter(([path]) => /^messages\/.*\.js$/u.test(path))
      .map(([, text]) => JSON.parse(text.replace(/^[^{]*|;\s*$/gu, '')) as Record<'en' | 'fr', Record<string, Json>>);
    expect(groups.length).toBeGreaterThan(10);
    const [en, fr] = (['en', 'fr'] as const).map(
      (id) => Object.assign({}, ...groups.map((group) => group[id])) as object,
    );
    expect(fr).toEqual({ ...en, 'action.close': 'Fermer' });
  });
});

test('a misspelt key is reported with the near one, at its place', () => {
  const words = { fr: wordsOf('fr').replace('"action.clear"', '"action.claer"') };
  const found = compile(withLanguages(words)).diagnostics.filter(({ code }) => code === 'WS-E011');
  expect(found).toMatchObject([{ didYouMean: 'action.clear', location: { file: 'content/words.fr.json', line: 4 } }]);
});

describe('words in a language that no brand lists are reported once', () => {
  const unlisted = (edit: (brand: Json) => void): SourceFiles => {
    const files: Record<string, string> = { ...withLanguages({ fr: wordsOf('fr') }) };
    const brandFiles = Object.keys(files).filter((name) => /(?:^|\/)brand\.json$/u.test(name));
    const [edited] = brandFiles.filter((file) => file.startsWith('brands/') && files[file]!.includes('"languages"'));
    for (const file of brandFiles)
      files[file] = change(files[file]!, (brand) => {
        if (brand['languages'] === undefined) return;
        brand['languages'] = Object.fromEntries(
          Object.entries(brand['languages'] as Json).filter(([id]) => id === 'en' || id === 'ar'),
        );
        if (file === edited) edit(brand);
      });
    return files;
  };
  const found = (files: SourceFiles): readonly unknown[] =>
    compile(files)
      .diagnostics.filter(({ code }) => code === 'WS-E012')
      .map(({ location }) => location?.file);

  test('at the words', () => {
    expect(found(unlisted(() => undefined))).toEqual(['content/words.fr.json']);
  });

  test('and not if one brand has the language', () => {
    expect(found(unlisted((brand) => Object.assign(brand['languages'] as Json, { fr: { locale: 'fr' } })))).toEqual([]);
  });
});
