import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openSystem, type ColorValue, type Contexts, type DimensionValue, type ResolvedToken } from '@wusum/dtcg';
import { makeTargetContext, type TargetContext } from '../src/shared/target-context.js';
import { argbOf, bytesOf, hexOfBytes } from '../src/shared/values.js';
import { writePlatforms } from '../src/write-platforms.js';
import { exampleSystem } from './example.js';
import { emitReal, realSystem } from './real.js';

vi.setConfig({ testTimeout: 60_000 });

let target: TargetContext;
beforeAll(() => {
  target = makeTargetContext(realSystem());
});

/** Contexts that cover almost every pair of values of two axes. */
const sample: Contexts[] = [
  { mode: 'light', contrast: 'normal', density: 'compact', script: 'latin' },
  { mode: 'dark', contrast: 'more', density: 'comfortable', script: 'latin' },
  { mode: 'dark', contrast: 'normal', density: 'spacious', script: 'arabic' },
  { mode: 'light', contrast: 'more', density: 'compact', script: 'arabic' },
];
const permutations = () =>
  ['majlis', 'nujum'].flatMap((brand) => sample.map((contexts) => target.at({ brand, ...contexts })!));
const valueIn = <Value>(brand: string, contexts: Contexts, path: string): Value =>
  target.at({ ...target.defaults[brand], brand, ...contexts })!.tokens.get(path)!.value as Value;

describe('override files', () => {
  test('merged over the file of the mode give every token of any permutation', async () => {
    const files = await emitReal('json');
    const known = new Map<string, ReadonlyMap<string, ResolvedToken>>();
    const read = (path: string) => {
      if (!(path in files)) return [];
      const tokens = known.get(path) ?? openSystem({ [path]: files[path]! }, path).resolvePermutation()!.tokens;
      known.set(path, tokens);
      return tokens;
    };
    for (const { contexts, tokens } of permutations()) {
      const { brand, mode, contrast, density, script } = contexts as Record<string, string>;
      // Axes that change tokens together share a file; which axes do depends on the tokens of a brand.
      const names = [[mode, contrast], [density], [script], [contrast, density], [mode, contrast, density]];
      const layers = [`${brand}.${mode}`, ...names.map((words) => `overrides/${[brand, ...words].join('.')}`)];
      const got = new Map(layers.flatMap((layer) => [...read(`${layer}.tokens.json`)]));
      const wrong = [...got].filter(([path, token]) => !isDeepStrictEqual(token.value, tokens.get(path)!.value));
      expect([contexts, wrong.map(([path]) => path)]).toEqual([contexts, []]);
    }
  });

  test('contain nothing that the file of the mode already has', async () => {
    const files = await emitReal('scss');
    const lines = (path: string) => files[path]?.split('\n').filter((line) => /^\$(?!tokens:)/.test(line)) ?? [];
    const overrides = Object.keys(files).filter((path) => path.startsWith('overrides/'));
    for (const name of ['majlis.dark.more', 'majlis.arabic', 'nujum.spacious'])
      expect(overrides).toContain(`overrides/${name}.scss`);
    for (const path of overrides) {
      const [, brand, mode] = /\/(\w+)\.(\w+)/.exec(path)!;
      const base = new Set([
        ...lines(`${brand!}.${mode!}.scss`),
        ...(`${brand!}.${mode!}.scss` in files ? [] : lines(`${brand!}.light.scss`)),
      ]);
      expect(lines(path).filter((line) => base.has(line))).toEqual([]);
      expect(lines(path).length).toBeGreaterThan(0);
    }
  });
});

/** The combinations of mode and contrast with a case in native code. */
const schemes = [
  ['LightNormal', { mode: 'light', contrast: 'normal' }],
  ['LightMore', { mode: 'light', contrast: 'more' }],
  ['DarkNormal', { mode: 'dark', contrast: 'normal' }],
  ['DarkMore', { mode: 'dark', contrast: 'more' }],
] as const;

describe('cases of native code', () => {
  const colors = ['color.text.muted', 'color.accent.solid', 'color.surface.canvas'];
  const camel = (path: string) => path.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
  const kotlin = async () => (await emitReal('android'))['compose/MajlisTokens.kt']!;
  const dart = async () => (await emitReal('flutter'))['majlis_tokens.dart']!;
  const swift = async () => (await emitReal('ios'))['MajlisTokens.swift']!;

  test.each(schemes)('Compose and Flutter have the colours of %s', async (name, contexts) => {
    const object = new RegExp(`object ${name} : ByModeContrast \\{([^}]+)\\}`).exec(await kotlin())![1]!;
    const head = `class Majlis${name}Tokens implements MajlisTokensByModeContrast`;
    const own = new RegExp(`${head} \\{([^}]+)\\}`).exec(await dart())![1]!;
    for (const path of colors) {
      const color = `Color(0x${argbOf(valueIn<ColorValue>('majlis', contexts, path))})`;
      expect(object).toContain(`override val ${camel(path)}: Color = ${color}\n`);
      expect(own).toContain(`Color get ${camel(path)} => const ${color};\n`);
    }
  });

  test('every case has every member of its interface, in all three languages', async () => {
    const languages = [
      [await kotlin(), /interface (\w+) \{([^}]+)\}/g, /object (\w+) : (\w+) \{([^}]+)\}/g, /val (\w+):/g],
      [await dart(), /interface class (\w+) \{([^}]+)\}/g, /class (\w+) implements (\w+) \{([^}]+)\}/g, / get (\w+)/g],
      [
        await swift(),
        /protocol (\w+): Sendable \{((?:[^}]|get \})+)\n\}/g,
        /struct (\w+): (\w+) \{\s+public init\(\) \{\}([^}]+)\}/g,
        /(?:var|let) (\w+):/g,
      ],
    ] as const;
    for (const [text, interfaces, implementations, member] of languages) {
      const names = (body: string) => [...body.matchAll(member)].map(([, name]) => name!).sort();
      const contracts = new Map([...text.matchAll(interfaces)].map(([, name, body]) => [name!, names(body!)]));
      const cases = [...text.matchAll(implementations)];
      expect(contracts.size).toBe(3);
      for (const [, name, contract, body] of cases)
        expect([name, names(body!)]).toEqual([name, contracts.get(contract!)]);
      expect(cases).toHaveLength(9);
    }
  });

  test('the Arabic type scale has its own case, and is in the resources of its languages', async () => {
    const sizeIn = (script: string) =>
      valueIn<{ fontSize: DimensionValue }>('majlis', { script }, 'type.body').fontSize.value * 16;
    const size = sizeIn('arabic');
    expect(size).not.toBe(sizeIn('latin'));
    const line = async (text: Promise<string>, pattern: RegExp) => pattern.exec(await text)![0];
    expect(await line(swift(), /struct Arabic: [^@]+?typeBody: TokenTypography = [^\n]+/)).toContain(`size: ${size},`);
    expect(await line(kotlin(), /object Arabic : [^}]+typeBody: TokenTypography = [^\n]+/)).toContain(
      `fontSize = ${size}.sp`,
    );
    expect(await line(dart(), /class MajlisArabicTokens [^}]+typeBody => [^\n]+/)).toContain(`fontSize: ${size}.0,`);
    const android = await emitReal('android');
    const xml = (folder: string) => android[`xml/majlis/res/${folder}/styles.xml`]!;
    const body = (text: string) => /<style name="type_body">\s+<item name="android:textSize">(\w+)</.exec(text)![1];
    expect([body(xml('values')), body(xml('values-ar')), body(xml('values-b+ckb'))]).toEqual([
      `${sizeIn('latin')}sp`,
      `${size}sp`,
      `${size}sp`,
    ]);
  });

  test('a fluid size is fixed at a phone width, not at its maximum', async () => {
    const { extension, value } = target
      .at({ ...target.defaults['majlis'], brand: 'majlis', script: 'latin' })!
      .tokens.get('type.display')!;
    const { min, base, viewport } = extension!['fluid'] as Record<'min' | 'base' | 'viewport', number>;
    const most = (value as { fontSize: DimensionValue }).fontSize.value * 16;
    const size = Math.max(most * min, most * base + viewport * 3.9);
    expect(size).toBeLessThan(most);
    const printed = /struct Latin: [^@]+?typeDisplay: TokenTypography = .+?size: ([\d.]+)/.exec(await swift())![1];
    expect(Number(printed)).toBeCloseTo(size, 3);
    expect(await kotlin()).toContain(`fontSize = ${printed}.sp`);
    expect(await dart()).toContain(`fontSize: ${printed}`);
    expect((await emitReal('android'))['xml/majlis/res/values/styles.xml']).toContain(`>${printed}sp<`);
  });
});

describe('appearances of an asset', () => {
  interface Entry {
    readonly appearances?: readonly { readonly appearance: string; readonly value: string }[];
    readonly color: { readonly 'color-space': string; readonly components: Record<string, string> };
    readonly idiom: string;
  }
  const set = async (name: string): Promise<readonly Entry[]> => {
    const text = (await emitReal('ios'))[`Majlis.xcassets/Majlis/${name}.colorset/Contents.json`]!;
    return (JSON.parse(text) as { colors: Entry[] }).colors;
  };
  const key = ({ appearances = [] }: Entry) =>
    appearances.map(({ appearance, value }) => `${appearance}=${value}`).join('+');

  test('are light, dark and both with high contrast, each with the colour of its permutation', async () => {
    const entries = await set('colorTextMuted');
    expect(entries.map(key)).toEqual(['', 'luminosity=dark', 'contrast=high', 'luminosity=dark+contrast=high']);
    const contexts = [schemes[0][1], schemes[2][1], schemes[1][1], schemes[3][1]];
    for (const [index, { color, idiom }] of entries.entries()) {
      const want = bytesOf(valueIn<ColorValue>('majlis', contexts[index]!, 'color.text.muted'));
      const byte = (name: string) => Math.round(Number(color.components[name]) * 255);
      const got = { red: byte('red'), green: byte('green'), blue: byte('blue'), alpha: 1 };
      expect([idiom, color['color-space'], hexOfBytes(got)]).toEqual(['universal', 'srgb', hexOfBytes(want)]);
    }
  });

  test('have only the keys that the asset compiler knows', async () => {
    const files = await emitReal('ios');
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(shape(item))))].sort();
      if (typeof value !== 'object' || value === null) return typeof value;
      return Object.fromEntries(
        Object.entries(value as Record<string, unknown>)
          .toSorted(([one], [other]) => (one > other ? 1 : -1))
          .map(([key, item]) => [key, shape(item)]),
      );
    };
    const known = (own: object) => JSON.stringify(shape({ colors: [own], info: { author: 'xcode', version: 1 } }));
    const components = { alpha: '', blue: '', green: '', red: '' };
    const plain = { color: { 'color-space': '', components }, idiom: '' };
    const shown = { ...plain, appearances: [{ appearance: '', value: '' }] };
    const wanted = new Set([
      known(plain),
      JSON.stringify(shape({ colors: [plain, shown], info: { author: '', version: 1 } })),
    ]);
    const sets = Object.entries(files).filter(([path]) => path.endsWith('.colorset/Contents.json'));
    const odd = sets.filter(([, text]) => !wanted.has(JSON.stringify(shape(JSON.parse(text)))));
    expect(odd.map(([path]) => path)).toEqual([]);
    const values = new Set(
      sets.flatMap(([, text]) =>
        [...text.matchAll(/"(?:red|green|blue|alpha)": "([^"]*)"/g)].map(([, value]) => value!),
      ),
    );
    expect([...values].filter((value) => !/^(?:0\.\d{3}|1\.000)$/.test(value))).toEqual([]);
  });

  test('with the same colour are not repeated', async () => {
    expect((await set('colorSurfaceCanvas')).map(key)).toEqual(['', 'luminosity=dark']);
    expect((await set('colorStatusWarningOnSolid')).map(key)).toEqual(['']);
  });
});

describe('rules of a theme for the web', () => {
  /** The value of a variable in the first rule whose selector matches. */
  const rule = (css: string, has: RegExp, name: string): string | undefined => {
    const found = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].find(([, selector]) => has.test(selector!));
    return new RegExp(`--${name}: ([^;]+);`).exec(found?.[2] ?? '')?.[1];
  };

  test.each([
    ['shadcn', 'muted-foreground', 'color.text.muted'],
    ['radix-themes', 'accent-10', 'color.accent.hover'],
  ] as const)('%s has more contrast for the system setting and for the attribute', async (platform, name, path) => {
    const css = (await emitReal(platform))['majlis.css']!;
    const want = (mode: string) => hexOfBytes(bytesOf(valueIn<ColorValue>('majlis', { mode, contrast: 'more' }, path)));
    const asked = css.slice(css.indexOf('@media (prefers-contrast: more)'));
    expect(rule(asked.slice(asked.indexOf('{') + 1), /:not\(\[data-contrast\]\)/, name)).toBe(want('light'));
    expect(rule(css, /dark[^,]*:not\(\[data-contrast\]\)|:not\(\[data-contrast\]\)[^,]*dark/, name)).toBe(want('dark'));
    const chosen = css.slice(css.lastIndexOf('@media'));
    const after = chosen.slice(chosen.indexOf('}\n}') + 3);
    expect(rule(after, /^(?!.*dark).*\[data-contrast="more"\]/s, name)).toBe(want('light'));
    expect(rule(after, /dark.*\[data-contrast="more"\]/s, name)).toBe(want('dark'));
  });

  test('the theme of each other context is complete: the Arabic one is right-to-left', async () => {
    const files = await emitReal('mui');
    expect(files['majlis.arabic.js']).toContain('direction: "rtl"');
    expect(files['majlis.js']).toContain('direction: "ltr"');
    const main = (text: string) => /main: "(#\w+)"/.exec(text)![1];
    expect(main(files['nujum.more.js']!)).not.toBe(main(files['nujum.js']!));
    expect(main(files['majlis.arabic.js']!)).toBe(main(files['majlis.js']!));
  });
});

describe('notes', () => {
  test('list in one line for each platform what it omits', async () => {
    const { notes } = await writePlatforms(exampleSystem(), ['ios', 'android', 'figma', 'shadcn', 'css']);
    const of = (platform: string) => notes.filter(({ message }) => message.startsWith(`${platform}: `));
    expect(of('android/xml').map(({ code }) => code)).toEqual(['WS-E106', 'WS-E107', 'WS-E118']);
    for (const axis of ['"contrast"', '"density"']) expect(of('android/xml')[0]!.message).toContain(axis);
    expect(of('figma').map(({ code }) => code)).toEqual(['WS-E107', 'WS-E118']);
    expect(of('figma')[0]!.message).toContain('1 cubicBezier');
    expect(of('shadcn').map(({ code }) => code)).toEqual(['WS-E108']);
    expect(of('css')).toEqual([]);
    expect(notes.every(({ severity, message }) => severity === 'warning' && !message.includes('\n'))).toBe(true);
  });
});
