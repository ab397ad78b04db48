import type { ColorValue } from '@wusum/dtcg';
import { rolesCheck } from '../icons/options.js';
import { builtIn, type PlatformInput, type RoleOptions } from '../shared/platform.js';
import { type Brand, type ModeView, modeViewKey } from '../shared/target-context.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { bytesOf } from '../shared/values.js';
import { type Palette, solvePalette } from './solve-palette.js';
import { aseFile, gplFile, type Swatch } from './swatches.js';
import { alacritty, iterm2, kitty, windowsTerminal } from './terminals.js';
import { vscodeManifest, vscodeTheme } from './vscode.js';

/** Colours of editors, terminals and drawing programs: a file of each tool for each mode of a brand. */
export const palettes = builtIn<unknown, RoleOptions>(
  {
    name: 'palettes',
    description: 'Colours of VS Code, terminals and drawing programs',
    files: (input) => {
      const made = input.target.brands.map((brand) => filesOf(brand, input));
      return made.includes(undefined) ? {} : uniqueFiles<string | Uint8Array>(made.flatMap((files) => files ?? []));
    },
  },
  { roles: rolesCheck },
);

type Input = PlatformInput<unknown, RoleOptions>;
type Entry = FileEntry<string | Uint8Array>;

/** `undefined` if a role has no token, which is reported. */
function filesOf(brand: Brand, { target, roles }: Input): Entry[] | undefined {
  const origin = brandOrigin(target, brand);
  const views = brand.modes.map((view) => {
    const own = roles(view.permutation);
    const palette = solvePalette(own, view.isDark);
    return { view, palette, failed: own.problems.length > 0 };
  });
  if (views.some(({ failed }) => failed)) return undefined;
  const themes = views.map(({ view }) => ({
    label: titleOf(brand, view),
    isDark: view.isDark,
    path: `${modeViewKey(brand, view)}-color-theme.json`,
  }));
  const files: [path: string, content: string | Uint8Array][] = [
    [`vscode/${brand.name}/package.json`, vscodeManifest(brand.name, brand.title, themes)],
    ...views.flatMap(({ view, palette }) => filesOfMode(brand, view, palette, target.isPublished)),
  ];
  return files.map(([path, content]) => [path, content, origin]);
}

/** `Souq dark` */
const titleOf = ({ title }: Brand, { mode }: ModeView): string => (mode === '' ? title : `${title} ${mode}`);

function filesOfMode(
  brand: Brand,
  view: ModeView,
  palette: Palette,
  isPublished: Input['target']['isPublished'],
): [path: string, content: string | Uint8Array][] {
  const title = titleOf(brand, view);
  const key = modeViewKey(brand, view);
  const swatches = swatchesOf(view, isPublished);
  return [
    [`vscode/${brand.name}/${key}-color-theme.json`, vscodeTheme(title, palette)],
    [`windows-terminal/${key}.json`, windowsTerminal(title, palette)],
    [`iterm2/${key}.itermcolors`, iterm2(palette)],
    [`alacritty/${key}.toml`, alacritty(palette)],
    [`kitty/${key}.conf`, kitty(palette)],
    [`swatches/${key}.gpl`, gplFile(title, swatches)],
    [`swatches/${key}.ase`, aseFile(swatches)],
  ];
}

/** Every opaque colour by its path. */
function swatchesOf({ permutation }: ModeView, isPublished: Input['target']['isPublished']): Swatch[] {
  return [...permutation.tokens.values()]
    .filter((token) => token.type === 'color' && isPublished(token))
    .filter(({ value }) => ((value as ColorValue).alpha ?? 1) === 1)
    .map(({ path, value }): Swatch => {
      const { red, green, blue } = bytesOf(value as ColorValue);
      return { name: path, red, green, blue };
    });
}
