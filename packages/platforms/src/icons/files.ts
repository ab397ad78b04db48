import { type BrandMark, iconMark, insetMark, markAt } from '@wusum/mark';
import type { ColorValue, Permutation } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import { nameIn, writtenNames } from '../brand-names.js';
import { brandMark } from '../images/brand-mark.js';
import { loadRaster, type Raster } from '../images/raster.js';
import { readLanguages } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import type { PlatformFiles, PlatformInput } from '../shared/platform.js';
import type { Role } from '../shared/roles.js';
import { type Brand, lightAndDark, startView } from '../shared/target-context.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { colorToCss } from '../shared/value-printers.js';
import { drawIcon, type IconColors, maskableMark, SIDE } from './draw-icon.js';
import { icoFile } from './ico.js';
import type { IconsOptions } from './options.js';
import { headName, manifestName, printHead, printManifest, type SiteFacts } from './web-files.js';

/** Sizes of the pictures in `favicon.ico`: tabs at density 1 and 2, and shortcuts. */
const icoSizes = [16, 32, 48] as const;

type Input = PlatformInput<unknown, IconsOptions>;
type Content = string | Uint8Array;

/** The icons of all brands. */
export async function iconFiles(input: Input): Promise<PlatformFiles> {
  const { brands } = input.target;
  const looks = brands.map((brand) => lookOf(brand, input));
  if (looks.some((look) => look === undefined)) return {};
  const raster = await loadRaster('icons');
  const made = await Promise.all(brands.map((brand, index) => filesOf(brand, looks[index]!, raster, input)));
  return uniqueFiles(made.flat());
}

/** The colours of a brand’s icons. */
interface Look {
  readonly light: IconColors;
  readonly dark?: IconColors;
  /** Those of the brand’s own mode, for pictures without modes. */
  readonly own: IconColors;
  readonly canvas: string;
}

/** `undefined` if a role has no token, which is reported. */
function lookOf(brand: Brand, { roles }: Input): Look | undefined {
  const problems: unknown[] = [];
  const read = (permutation: Permutation) => {
    const own = roles(permutation);
    const color = (role: Role): string => colorToCss({ ...own.value<ColorValue>(role), alpha: 1 }).css;
    const found = { background: color('accent'), mark: color('on-accent'), canvas: color('canvas') };
    problems.push(...own.problems);
    return found;
  };
  const { light, dark } = lightAndDark(brand);
  const { canvas, ...own } = read(startView(brand).permutation);
  const look = { light: colorsOf(read(light.permutation)), own, canvas };
  const both = dark === undefined ? look : { ...look, dark: colorsOf(read(dark.permutation)) };
  return problems.length > 0 ? undefined : both;
}

const colorsOf = ({ background, mark }: IconColors): IconColors => ({ background, mark });

async function filesOf(brand: Brand, look: Look, raster: Raster, input: Input): Promise<FileEntry<Content>[]> {
  const { permutation } = startView(brand);
  const origin = brandOrigin(input.target, brand);
  const mark = await brandMark(permutation);
  if (mark === undefined) {
    const { location } = origin;
    input.report(
      platformProblem('WS-E122', `icons: the brand "${brand.title}" has no mark.`, { ...(location && { location }) }),
    );
    return [];
  }
  const files = { ...pictures(brand, mark, look, raster, input), ...siteFiles(permutation, look, input) };
  return Object.entries(files).map(([name, content]) => [`${brand.name}/${name}`, content, origin]);
}

function pictures(brand: Brand, mark: BrandMark, look: Look, raster: Raster, { report }: Input): PlatformFiles {
  const { clearSpace } = mark;
  const rounded = { corner: cornerOf(brand, clearSpace) };
  const { light, dark, own } = look;
  const inset = insetMark(mark, clearSpace);
  const plain = drawIcon(inset, { colors: own, ...rounded });
  const small = icoSizes.map((size) => ({ size, ...iconMark(markAt(mark, size), size, clearSpace) }));
  for (const { size } of small.filter(({ survives }) => !survives))
    report(platformProblem('WS-E123', `icons: parts of the mark of "${brand.title}" are not seen at ${size} pixels.`));
  return {
    'favicon.ico': icoFile(
      small.map(({ size, mark: drawn }) => ({
        size,
        png: raster.png(drawIcon(drawn, { colors: own, ...rounded }), size),
      })),
    ),
    'icon.svg': `${drawIcon(inset, { colors: light, ...(dark && { dark }), ...rounded })}\n`,
    'apple-touch-icon.png': raster.png(drawIcon(inset, { colors: own }), 180),
    'icon-192.png': raster.png(plain, 192),
    'icon-512.png': raster.png(plain, 512),
    'icon-maskable-512.png': raster.png(drawIcon(maskableMark(mark, clearSpace), { colors: own }), 512),
  };
}

/** The corner of the favicon, `mark.favicon` in units of the mark, in units of the icon. */
function cornerOf(brand: Brand, clearSpace: number): number {
  const token = startView(brand).permutation.tokens.get('mark.favicon');
  const corner = typeof token?.value === 'number' ? token.value : 0;
  return (corner * SIDE) / (SIDE + 2 * clearSpace);
}

/** The manifest and the lines for the head, in each language of the brand. */
function siteFiles(permutation: Permutation, look: Look, { target, options }: Input): Record<string, string> {
  const names = writtenNames(permutation);
  const files = readLanguages(permutation, target.axes).map((language, index) => {
    const facts: SiteFacts = {
      name: nameIn(names, language.id) ?? Object.values(names)[0] ?? titleOf(permutation),
      language,
      theme: { light: look.light.background, ...(look.dark && { dark: look.dark.background }) },
      themeColor: look.own.background,
      background: look.canvas,
      path: options.path ?? '/',
    };
    const manifest = manifestName(language.id, index === 0);
    return { [manifest]: printManifest(facts), [headName(language.id, index === 0)]: printHead(facts, manifest) };
  });
  return Object.assign({}, ...files) as Record<string, string>;
}

/** For tokens without names: the name of the brand’s context. */
const titleOf = ({ contexts }: Permutation): string =>
  (isRecord(contexts) && String(contexts['brand'] ?? '')) || 'Site';
