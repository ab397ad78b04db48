import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import StyleDictionary from 'style-dictionary';
import { describe, expect, test, vi } from 'vitest';
import { checkDocument, openSystem, type ResolvedToken } from '@wusum/dtcg';
import { emitReal, realSystem } from './real.js';

const require = createRequire(import.meta.url);

vi.setConfig({ testTimeout: 60_000 });
const valueOf = ({ type, value }: ResolvedToken) => ({ type, value });
const errors = (file: string, text: string) =>
  checkDocument({ [file]: text }, file).filter(({ severity }) => severity === 'error');

describe('json', () => {
  test('has the same values when it is read again, in every brand and mode', async () => {
    const system = realSystem();
    const files = Object.entries(await emitReal('json')).filter(([path]) => !path.startsWith('overrides/'));
    for (const [path, text] of files) {
      const [brand, mode] = path.split('.');
      const start = { ...system.defaults[brand!], brand: brand!, mode: mode! };
      const want = system.resolvePermutation(start)!.tokens;
      const got = openSystem({ [path]: text }, path).resolvePermutation()!.tokens;
      expect(errors(path, text)).toEqual([]);
      expect(got.size).toBeGreaterThan(200);
      const changed = [...got.values()].filter(
        ({ path: name, type, value }) => !isDeepStrictEqual({ type, value }, valueOf(want.get(name)!)),
      );
      expect(changed).toEqual([]);
      expect(got.has('color.accent.solid')).toBe(true);
      expect(
        [...want.keys()]
          .filter((name) => name.startsWith('color.') && !got.has(name))
          .every((name) => want.get(name)!.extension?.['private'] === true),
      ).toBe(true);
    }
    expect(files.length).toBeGreaterThan(2);
  });
});

describe('figma', () => {
  const load = () => emitReal('figma');

  test('each mode is valid DTCG in sRGB and px, with the name of its mode', async () => {
    const files = await load();
    const documents = Object.entries(files).filter(([path]) => path.endsWith('.tokens.json'));
    for (const [path, text] of documents) {
      expect(errors(path, text)).toEqual([]);
      const document = JSON.parse(text) as { $extensions: Record<string, string> };
      expect(document.$extensions['com.figma.modeName']).toMatch(/\S/);
      expect(text).not.toMatch(/"colorSpace":"(?!srgb")|"unit":"rem"/);
    }
    expect(documents.length).toBeGreaterThan(10);
  });

  test('a collection has the variables that depend on its axes, with a value for each mode', async () => {
    const files = await load();
    const accent = (file: string) =>
      openSystem({ [file]: files[file]! }, file)
        .resolvePermutation()!
        .tokens.get('color.accent.solid')?.value as { hex: string };
    const mode = Object.keys(files).filter((path) => accentIn(files[path]!));
    expect(new Set(mode.map((path) => path.split('.')[0])).size).toBe(1);
    const system = realSystem();
    const [light, dark] = ['light', 'dark'].map((name) =>
      mode.find((path) => path.includes('majlis') && path.includes(name))!,
    );
    expect(accent(light!).hex).not.toBe(accent(dark!).hex);
    const resolved = system.resolvePermutation({ brand: 'majlis', mode: 'dark' })!.tokens.get('color.accent.solid')!;
    expect(accent(dark!).hex).toBe((resolved.value as { hex: string }).hex);
  });

  test('the REST payload has each collection, mode and variable once, with every value', async () => {
    const payload = JSON.parse((await load())['variables.rest.json']!) as Record<
      string,
      { id: string; [key: string]: unknown }[]
    >;
    const { variableCollections, variableModes, variables, variableModeValues } = payload;
    const unique = (items: { id: string }[]) => new Set(items.map(({ id }) => id)).size === items.length;
    expect([variableCollections!, variableModes!, variables!].every(unique)).toBe(true);
    const modesOf = (id: unknown) => variableModes!.filter((mode) => mode['variableCollectionId'] === id).length;
    const wanted = variables!.reduce((sum, variable) => sum + modesOf(variable['variableCollectionId']), 0);
    expect(variableModeValues).toHaveLength(wanted);
    const types = new Map(variables!.map(({ id, resolvedType }) => [id, resolvedType]));
    const jsTypes: Record<string, string> = { COLOR: 'object', FLOAT: 'number', STRING: 'string' };
    const wrong = variableModeValues!.filter(
      ({ variableId, value }) => typeof value !== jsTypes[types.get(variableId as string) as string],
    );
    expect(wrong).toEqual([]);
    expect(JSON.stringify(payload).length).toBeLessThan(4_000_000);
  });

  test('each variable has the scopes of its purpose', async () => {
    const { variables } = JSON.parse((await load())['variables.rest.json']!) as {
      variables: { name: string; scopes: string[] }[];
    };
    const scopes = (name: string) => variables.find((variable) => variable.name === name)!.scopes;
    expect(scopes('radius/card')).toEqual(['CORNER_RADIUS']);
    expect(scopes('space/4')).toEqual(['GAP']);
    expect(scopes('type/body/font-size')).toEqual(['FONT_SIZE']);
    expect(scopes('border/card/color')).toEqual(['STROKE_COLOR']);
    expect(scopes('shadow/overlay/1/blur')).toEqual(['EFFECT_FLOAT']);
    expect(scopes('motion/duration/fast')).toEqual([]);
    expect(scopes('color/accent/solid')).toEqual(['ALL_SCOPES']);
    const type = JSON.parse((await load())['brand-script.majlis.latin.tokens.json']!) as {
      type: { body: Record<string, { $extensions: object }> };
    };
    expect(type.type.body['font-size']!.$extensions).toEqual({
      'com.figma.scopes': ['FONT_SIZE'],
      'com.figma.codeSyntax': { WEB: 'var(--ws-type-body-font-size)' },
    });
  });
});

const accentIn = (text: string): boolean => /"accent": \{\n\s+"solid"/.test(text);

/** Groups of two sets merged into one tree, like enabled sets. */
function mergeTrees(one: object, other: object): object {
  const merged: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const known = merged[key];
    merged[key] = isObject(known) && isObject(value) && !('$value' in value) ? mergeTrees(known, value) : value;
  }
  return merged;
}
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

describe('tokens-studio', () => {
  test('the Style Dictionary transforms of Tokens Studio read the file with the same colours', async () => {
    const { register } = (await import(require.resolve('@tokens-studio/sd-transforms'))) as {
      register: (dictionary: typeof StyleDictionary) => Promise<void>;
    };
    await register(StyleDictionary);
    const document = JSON.parse((await emitReal('tokens-studio'))['tokens.json']!) as Record<string, object>;
    const scss = await emitReal('scss');
    for (const [brand, mode] of [
      ['wusum', 'light'],
      ['majlis', 'dark'],
    ]) {
      // The sets that one theme of each group enables.
      const sets = ['base', `mode-contrast/${mode!}-normal`, 'script/latin', 'density/comfortable'];
      const tokens = sets.map((set) => document[`${brand!}/${set}`]!).reduce(mergeTrees);
      const dictionary = new StyleDictionary({
        tokens: tokens as never,
        preprocessors: ['tokens-studio'],
        log: { verbosity: 'silent', warnings: 'disabled' },
        platforms: {
          css: {
            transformGroup: 'tokens-studio',
            transforms: ['name/kebab'],
            files: [{ destination: 'a.css', format: 'css/variables' }],
          },
        },
      });
      const [file] = await dictionary.formatPlatform('css');
      const css = String(file!.output);
      const want = scss[`${brand!}.${mode!}.scss`]!;
      expect(css).toContain(`--color-accent-solid: ${/\$color-accent-solid: (#\w+)/.exec(want)![1]!};`);
      expect(css).toContain('--space-4: 16px;');
      expect(css).toMatch(/--shadow-overlay: 0 24px 64px 0 |--shadow-overlay: \S/);
      expect(css).not.toContain('[object');
    }
  });
});
