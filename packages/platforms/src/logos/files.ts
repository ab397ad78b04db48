import type { BrandMark, Script } from '@wusum/mark';
import type { ColorValue, DurationValue } from '@wusum/dtcg';
import { hexOf } from '../cards/pattern-colors.js';
import type { FontPackage } from '../fonts/font-files.js';
import { markScriptOf, namedMark } from '../images/brand-mark.js';
import { loadRaster, type Raster } from '../images/raster.js';
import { type LanguageRecord, textLanguages } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import type { PlatformFiles, PlatformInput } from '../shared/platform.js';
import { xmlText } from '../shared/strings.js';
import { type Brand, startView } from '../shared/target-context.js';
import { milliseconds } from '../shared/values.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { loadLib, type Lib } from '../stationery/load-lib.js';
import { colored, type LogoColors, svgOf } from './colors.js';
import { drawnIn, type DrawnInTimes, type Logo, ownLogos, partnerLogo, type PartnerSign } from './drawings.js';
import type { LogosOptions, Partner } from './options.js';
import { printLogo } from './print-logo.js';

type Input = PlatformInput<unknown, LogosOptions>;
type Entry = FileEntry<string | Uint8Array>;

/** What pictures and print files are written with. */
interface Writers {
  readonly raster: Raster;
  readonly lib: Lib;
}

/** The mark, names and lockups of all brands. */
export async function logoFiles(input: Input): Promise<PlatformFiles> {
  const [raster, lib] = await Promise.all([loadRaster('logos'), loadLib('logos')]);
  const packages = await input.fonts();
  const signs = new Map<string, Sign>();
  for (const brand of input.target.brands) {
    const sign = await signOf(brand, packages, input);
    if (sign) signs.set(brand.id, sign);
  }
  checkPartners(input);
  const made: Entry[] = [];
  for (const sign of signs.values()) made.push(...(await filesOf(sign, signs, { raster, lib }, input)));
  return uniqueFiles(made);
}

/** A brand as it is drawn. */
interface Sign {
  readonly brand: Brand;
  readonly mark: BrandMark;
  readonly label: string;
  readonly languages: readonly LanguageRecord[];
  readonly colors: readonly LogoColors[];
  readonly times: DrawnInTimes;
}

/** `undefined` without a mark or a colour, which is reported. */
async function signOf(
  brand: Brand,
  packages: readonly FontPackage[],
  { target, roles, report }: Input,
): Promise<Sign | undefined> {
  const { permutation } = startView(brand);
  const { tokens } = permutation;
  const own = roles(permutation);
  const accent = hexOf(own.value<ColorValue>('accent'));
  const onAccent = hexOf(own.value<ColorValue>('on-accent'));
  if (own.problems.length > 0) return undefined;
  const named = await namedMark(brand, permutation, target.axes, packages);
  if (named === undefined) {
    const { location } = brandOrigin(target, brand);
    const at = location && { location };
    report(platformProblem('WS-E122', `logos: the brand "${brand.title}" has no mark.`, { ...at }));
    return undefined;
  }
  const languages = textLanguages(permutation, target.axes);
  const { mark, names, diagnostics } = named;
  for (const problem of diagnostics.filter(({ code }) => code === 'WS-M006')) report(problem);
  const colors: readonly LogoColors[] = [
    { name: 'color', color: accent },
    { name: 'black', color: '#000000' },
    { name: 'white', color: '#ffffff' },
    { name: 'inverse', color: onAccent, ground: accent },
  ];
  const slow = tokens.get('motion.duration.slow');
  const stroke = slow?.type === 'duration' ? milliseconds(slow.value as DurationValue) : 400;
  return {
    brand,
    mark,
    label: [...new Set(Object.values(names))].join(' '),
    languages,
    colors,
    times: { stroke: Math.round(stroke * 1.5), pause: Math.round(stroke * 1.2) },
  };
}

/** Scripts of the languages of a brand, of which each name is drawn. */
const scriptsOf = ({ languages }: Sign): readonly Script[] => [
  ...new Set(languages.flatMap(({ id }) => markScriptOf(id) ?? [])),
];

/** A partner that is a brand must be one of those that are built. */
function checkPartners({ target, options, report }: Input): void {
  const known = target.brands.map(({ id }) => id);
  for (const { id, brand } of options.partners ?? [])
    if (brand !== undefined && !known.includes(brand))
      report(platformProblem('WS-E120', `logos: the partner "${id}" is the brand "${brand}", which is not built.`));
}

async function filesOf(
  sign: Sign,
  signs: ReadonlyMap<string, Sign>,
  { raster, lib }: Writers,
  { target, options }: Input,
): Promise<Entry[]> {
  const { brand, mark, label, languages } = sign;
  const origin = brandOrigin(target, brand);
  const entries: Entry[] = [];
  const add = (name: string, content: string | Uint8Array) => entries.push([`${brand.name}/${name}`, content, origin]);
  const lang = languages[0]?.id ?? 'en';
  for (const { name, drawing, isOwn, partner } of logosOf(sign, signs, options.partners ?? [])) {
    const said = partner === undefined ? label : `${label}, ${partner}`;
    for (const colors of sign.colors) {
      const logo = colored(drawing, colors, mark.clearSpace);
      const svg = svgOf(logo, xmlText(said));
      add(`${name}.${colors.name}.svg`, svg);
      add(`${name}.${colors.name}.png`, raster.png(svg, Math.round(logo.box.width * PIXELS)));
      if (isOwn) add(`${name}.${colors.name}.pdf`, await printLogo(lib, logo, said, lang));
    }
  }
  add('mark.drawn-in.svg', drawnIn(mark, { color: sign.colors[0]!.color, label: xmlText(label) }, sign.times));
  return entries;
}

/** Pixels of a unit of the grid: a mark has 384. */
const PIXELS = 32;

type SaidLogo = Logo & { readonly partner?: string };

/** The drawings of the brand, and those with each partner in each script. */
function logosOf(sign: Sign, signs: ReadonlyMap<string, Sign>, partners: readonly Partner[]): readonly SaidLogo[] {
  const scripts = scriptsOf(sign);
  const both = partners.flatMap((partner): readonly SaidLogo[] => {
    const other = partnerSign(partner, signs);
    if (other === undefined || partner.brand === sign.brand.id) return [];
    return scripts.map((script) => ({ ...partnerLogo(sign.mark, partner.id, other, script), partner: partner.name }));
  });
  return [...ownLogos(sign.mark, scripts), ...both];
}

function partnerSign({ brand, svg }: Partner, signs: ReadonlyMap<string, Sign>): PartnerSign | undefined {
  if (svg !== undefined) return { svg };
  const mark = signs.get(brand!)?.mark;
  return mark && { mark };
}
