import type { CompiledMark } from '@wusum/mark';
import { contextKey } from '@wusum/dtcg';
import { drawMarks } from '../draw-marks.js';
import type { BrandSystem, FontPackage } from '@wusum/platforms';
import { readBreakpoints } from './breakpoints.js';
import {
  makeDeclarations,
  type Declarations,
  formatMoreCss,
  formatThemeCss,
  makeFontFiles,
  isRamp,
  refuseBrandClashes,
  refuseVariableClashes,
  makeModel,
  type ThemeModel,
  type Variable,
  type CssValue,
  formatCells,
  type ThemeFormat,
} from '@wusum/platforms/internal';
import type { Contract } from './contract/contract.js';
import { brandFiles, docsFiles, makeBrandData, makeBrandDocs } from './data/brand-data.js';
import { makeManifest, type Manifest } from './data/manifest.js';
import { centerLines } from './center-lines.js';
import { makeFontRecords } from './data/font-records.js';
import { makePairRecords } from './data/pairs.js';
import { ResolvedPrinter } from './data/resolved.js';
import { makeTokenRecords } from './data/token-records.js';
import { printIndexModule, printIndexTypes, printVarsModule, printVarsTypes } from './typed/index-module.js';
import { makeTree, type Tree } from './typed/tree.js';
import { valuesComment } from './typed/values-comment.js';

export interface EmitOptions {
  /** The contract that the theme is built for; the theme carries its version. `checkContract` compares the two. */
  readonly contract?: Pick<Contract, 'version'>;
  /** Font packages found for `fontNeeds(system)`. */
  readonly fonts?: readonly FontPackage[];
  /** What `drawMarks` returned for the same fonts; drawn here when it is missing. */
  readonly marks?: ReadonlyMap<string, CompiledMark>;
  /** Leaves out `resolved/`, which `resolvedFiles` gives file by file. */
  readonly withoutResolved?: boolean;
  /** Leaves out the modules of variables, for pages that load style sheets and data alone. */
  readonly withoutModules?: boolean;
}

/** Relative path with forward slashes → content. */
export type ThemeFiles = Record<string, string | Uint8Array>;

/**
 * Writes a compiled system as the files of a theme, in memory. Docs: packages/theme/README.md.
 * @throws PlatformError when two tokens, their parts or brands have one name
 * @throws Error when a value cannot be written as CSS, or marks are not given and
 *   cannot be drawn.
 */
export async function emitTheme(system: BrandSystem, options: EmitOptions = {}): Promise<ThemeFiles> {
  const { version } = options.contract ?? {};
  const model = makeModel(system);
  const packages = options.fonts ?? [];
  const fonts = makeFontFiles(system, packages, await centerLines(packages));
  const manifest = makeManifest(system, fonts.families, version);
  const marks = options.marks ?? (await drawOrThrow(system, packages));
  const brands = system.brands.map((brand) => ({
    ...(version !== undefined && { contract: version }),
    ...makeBrandData(system, brand),
    mark: marks.get(brand.id)!.mark,
  }));
  const formatted = await formatCells(model.cells, {
    ...sheetFormats(model),
    ...(options.withoutModules ? {} : moduleFormats(model, manifest)),
  });
  return {
    ...formatted,
    'types.d.ts': "export type * from '@wusum/contract/types';\n",
    'types.js': 'export {};\n',
    ...brandFiles(brands),
    ...docsFiles(system.brands.map((brand) => makeBrandDocs(system, brand))),
    ...markFiles(marks),
    'data/manifest.json': JSON.stringify(manifest),
    'data/pairs.json': JSON.stringify(makePairRecords(system)),
    'data/fonts.json': JSON.stringify(await makeFontRecords(system, packages)),
    ...(options.withoutResolved ? {} : Object.fromEntries(resolvedFiles(system))),
    ...fonts.files,
  };
}

async function drawOrThrow(
  system: BrandSystem,
  fonts: readonly FontPackage[],
): Promise<ReadonlyMap<string, CompiledMark>> {
  const { marks, diagnostics } = await drawMarks(system, fonts);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return marks;
}

function markFiles(marks: ReadonlyMap<string, CompiledMark>): Record<string, string> {
  const entries = [...marks].flatMap(([brand, { files }]) =>
    Object.entries(files).map(([name, svg]) => [`marks/${brand}/${name}`, svg]),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

/** The variables without the steps of ramps, and these alone. */
const split = (model: ThemeModel): { readonly roles: ThemeModel; readonly ramps: ThemeModel } => ({
  roles: { ...model, variables: model.variables.filter((variable) => !isRamp(variable)) },
  ramps: { ...model, variables: model.variables.filter(isRamp) },
});

/** The style sheets and the record of tokens, one Style Dictionary format each. */
function sheetFormats(model: ThemeModel): Record<string, ThemeFormat> {
  const ids = model.system.brands.map(({ id }) => id);
  const { roles, ramps } = split(model);
  refuseBrandClashes(ids);
  const declarations = once((values) => {
    const made = makeDeclarations(roles, values);
    refuseVariableClashes(roles, made);
    return made;
  });
  const css =
    (brands: readonly string[]): ThemeFormat =>
    (values) =>
      formatThemeCss(roles, declarations(values), brands);
  const formats: Record<string, ThemeFormat> = {
    'theme.css': css(ids),
    'ramps.css': (values) => formatMoreCss(ramps, makeDeclarations(ramps, values), ids),
    'data/tokens.json': (values) => JSON.stringify(makeTokenRecords(model, values)),
  };
  for (const id of ids) formats[`brands/${id}.css`] = css([id]);
  return formats;
}

/** The modules of typed variables. */
function moduleFormats(model: ThemeModel, manifest: Manifest): Record<string, ThemeFormat> {
  const { roles, ramps } = split(model);
  const breakpoints = readBreakpoints(model.system);
  return {
    'index.js': () => printIndexModule(bareTree(roles.variables), breakpoints, manifest),
    'index.d.ts': (values) => printIndexTypes(describedTree(roles, values), breakpoints, manifest),
    'ramps.js': () => printVarsModule(bareTree(ramps.variables)),
    'ramps.d.ts': (values) => printVarsTypes(describedTree(ramps, values)),
  };
}

const bareTree = (variables: readonly Variable[]): Tree => makeTree(variables, () => []);

const describedTree = (model: ThemeModel, values: readonly CssValue[]): Tree =>
  makeTree(model.variables, (variable, part) => valuesComment(model, values, variable, part));

/** Every style sheet prints the same declarations: they are computed once. */
function once(make: (values: readonly CssValue[]) => Declarations): (values: readonly CssValue[]) => Declarations {
  let made: Declarations | undefined;
  return (values) => (made ??= make(values));
}

/**
 * The files of `resolved/`, one for each permutation, each printed when the iterator reaches it: they are nine tenths of
 * a theme's bytes. Call `emitTheme` with `withoutResolved` if you write them one by one.
 */
export function* resolvedFiles(system: BrandSystem): Generator<readonly [path: string, content: string]> {
  const printer = new ResolvedPrinter();
  for (const permutation of system.permutations)
    yield [`resolved/${contextKey(system.axes, permutation.contexts)}.tokens.json`, printer.print(permutation)];
}
