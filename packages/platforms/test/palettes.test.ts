import ase from 'ase-utils';
import { parse as parsePlist } from 'plist';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test, vi } from 'vitest';
import { contrastRatio } from '@wusum/dtcg/internal';
import { writePlatforms } from '../src/index.js';
import { realSystem, withoutFolder } from './real.js';

vi.setConfig({ testTimeout: 180_000 });

const written = writePlatforms(realSystem(), ['palettes']).then(({ files }) => withoutFolder(files, 'palettes'));
const brands = realSystem().axes.find(({ name }) => name === 'brand')!.contexts;
const views = brands.flatMap((brand) => ['light', 'dark'].map((mode) => [brand, mode] as const));
const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

const color = (hex: string) => ({
  colorSpace: 'srgb' as const,
  components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number],
});
const ratio = (a: string, b: string) => contrastRatio(color(a), color(b));

type Colors = Record<string, string>;
interface Toml {
  readonly colors: { readonly primary: Colors; readonly normal: Colors; readonly bright: Colors };
}
async function alacritty(brand: string, mode: string): Promise<Toml['colors']> {
  return (parseToml((await written)[`alacritty/${brand}.${mode}.toml`]!) as unknown as Toml).colors;
}

/** Backgrounds of bars, which are no text. */
const bars = { light: ['normal.white', 'bright.white'], dark: ['normal.black'] };

describe.each(views)('%s %s', (brand, mode) => {
  test('every colour of text has a contrast of at least 4.5 on the background', async () => {
    const { primary, normal, bright } = await alacritty(brand, mode);
    const texts = [
      ...Object.entries(normal).map(([name, hex]) => [`normal.${name}`, hex] as const),
      ...Object.entries(bright).map(([name, hex]) => [`bright.${name}`, hex] as const),
      ['foreground', primary['foreground']!] as const,
    ].filter(([name]) => !bars[mode as keyof typeof bars].includes(name));
    expect(texts.length).toBeGreaterThanOrEqual(15);
    for (const [name, hex] of texts) expect([name, ratio(hex, primary['background']!) >= 4.5]).toEqual([name, true]);
  });

  test('red, green and blue are what programs mean by them, and all colours differ', async () => {
    const { normal } = await alacritty(brand, mode);
    const strongest = (hex: string) => {
      const { components } = color(hex);
      return components.indexOf(Math.max(...components));
    };
    expect(['red', 'green'].map((name) => strongest(normal[name]!))).toEqual([0, 1]);
    expect(new Set(Object.values(normal)).size).toBe(8);
  });

  test('all terminals have the same colours, each read by its own parser', async () => {
    const files = await written;
    const { primary, normal, bright } = await alacritty(brand, mode);
    const all = [...names.map((name) => normal[name]!), ...names.map((name) => bright[name]!)];
    const kitty = Object.fromEntries(
      files[`kitty/${brand}.${mode}.conf`]!.trim()
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    );
    expect(all.map((_, index) => kitty[`color${index}`])).toEqual(all);
    expect(kitty['background']).toBe(primary['background']);
    const iterm = parsePlist(files[`iterm2/${brand}.${mode}.itermcolors`]!) as Record<string, Record<string, number>>;
    const hex = (entry: Record<string, number>) =>
      `#${['Red', 'Green', 'Blue']
        .map((name) =>
          Math.round(entry[`${name} Component`]! * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
    expect(all.map((_, index) => hex(iterm[`Ansi ${index} Color`]!))).toEqual(all);
    const windows = JSON.parse(files[`windows-terminal/${brand}.${mode}.json`]!) as Colors;
    const own = (name: string) => (name === 'magenta' ? 'purple' : name);
    const keys = names.flatMap((name) => [own(name), `bright${own(name)[0]!.toUpperCase()}${own(name).slice(1)}`]);
    expect(Object.keys(windows).toSorted()).toEqual(
      [...keys, 'name', 'background', 'foreground', 'cursorColor', 'selectionBackground'].toSorted(),
    );
    expect(names.map((name) => windows[own(name)])).toEqual(all.slice(0, 8));
  });

  test('the theme of VS Code follows its rules, and its text is read on its backgrounds', async () => {
    const files = await written;
    const theme = JSON.parse(files[`vscode/${brand}/${brand}.${mode}-color-theme.json`]!) as {
      name: string;
      type: string;
      colors: Colors;
      tokenColors: { scope: string[]; settings: { foreground: string } }[];
    };
    expect(theme.type).toBe(mode);
    for (const [key, value] of Object.entries(theme.colors)) {
      expect(key).toMatch(/^(?:[a-z][A-Za-z]*)(?:\.[a-z][A-Za-z0-9]*)?$/);
      expect(value).toMatch(/^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/);
    }
    const { colors } = theme;
    for (const [text, background] of [
      ['editor.foreground', 'editor.background'],
      ['editorLineNumber.foreground', 'editor.background'],
      ['editor.foreground', 'editor.selectionBackground'],
      ['list.activeSelectionForeground', 'list.activeSelectionBackground'],
      ['button.foreground', 'button.background'],
      ['input.foreground', 'input.background'],
      ['tab.inactiveForeground', 'tab.inactiveBackground'],
      ['statusBar.foreground', 'statusBar.background'],
    ] as const)
      expect([text, ratio(colors[text]!, colors[background]!) >= 4.5]).toEqual([text, true]);
    for (const { scope, settings } of theme.tokenColors) {
      expect(scope.length).toBeGreaterThan(0);
      expect([scope[0], ratio(settings.foreground, colors['editor.background']!) >= 4.5]).toEqual([scope[0], true]);
    }
    const { contributes } = JSON.parse(files[`vscode/${brand}/package.json`]!) as {
      contributes: { themes: { path: string; uiTheme: string; label: string }[] };
    };
    const entry = contributes.themes.find(({ label }) => label === theme.name);
    expect(Object.keys(files)).toContain(`vscode/${brand}/${entry!.path.slice(2)}`);
    expect(entry!.uiTheme).toBe(mode === 'dark' ? 'vs-dark' : 'vs');
  });

  test('swatches: GIMP and Adobe have the same colours by the same names', async () => {
    const files = await written;
    const [first, name, , , ...lines] = files[`swatches/${brand}.${mode}.gpl`]!.trimEnd().split('\n');
    expect([first, name?.startsWith('Name: ')]).toEqual(['GIMP Palette', true]);
    const gimp = lines.map((line) => {
      const [numbers = '', path = ''] = line.split('\t');
      return [path, numbers.trim().split(/\s+/).map(Number)] as const;
    });
    expect(gimp.length).toBeGreaterThan(50);
    const bytes = files[`swatches/${brand}.${mode}.ase`] as unknown as Uint8Array;
    const decoded = ase.decode(Buffer.from(bytes));
    const read = decoded.colors.map(
      (swatch) => [swatch.name, swatch.color.map((channel) => Math.round(channel * 255))] as const,
    );
    expect(new Set(read)).toEqual(new Set(gimp));
    expect(read).toHaveLength(gimp.length);
  });
});

test('two builds give the same bytes', async () => {
  const again = await writePlatforms(realSystem(), ['palettes']);
  expect(withoutFolder(again.files, 'palettes')).toEqual(await written);
});
