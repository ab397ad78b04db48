import { parseSource, TokenReporter, toValue, type JsonNode } from '@wusum/dtcg';
import type { Diagnostic } from '@wusum/diagnostics';
import { member } from '@wusum/dtcg/internal';
import { readCss } from './css.js';
import { readTailwind, type TailwindTheme } from './tailwind/tokens.js';
import { figmaSystem } from './figma.js';
import { readFigma } from './figma-model.js';
import { modeFiles } from './mode-files.js';
import { withModeValues, type ModeValue } from './mode-values.js';
import { reference } from './lookup.js';
import { NestedReader, notationOf } from './nested.js';
import { ImportReporter, singleSet, type RawSet, type RawSystem, type RawToken } from './raw.js';
import type { Imported } from './system.js';
import { inOrder, withThemes } from './themes.js';
import { convertValid } from './valid.js';

/** Supported notations. */
export const notations = ['tokens-studio', 'figma', 'style-dictionary', 'css', 'tailwind'] as const;

export type Notation = (typeof notations)[number];

/** A file of the source. */
export interface SourceFile {
  /** The name in messages. */
  readonly file: string;
  /** The name of the set of this file. */
  readonly set: string;
  readonly text: string;
  /** The theme of a Tailwind configuration, which is code that has run. */
  readonly theme?: Pick<TailwindTheme, 'sections' | 'others'>;
}

export interface ImportResult {
  /** Missing if a file cannot be read. */
  readonly imported?: Imported;
  readonly diagnostics: readonly Diagnostic[];
  /** Errors in the converted document. */
  readonly problems?: readonly Diagnostic[];
}

/** Converts files of another notation to one DTCG document. Losses are reported, and a source without tokens is an error. */
export function importFiles(files: readonly SourceFile[], from?: Notation): ImportResult {
  const reporter = new ImportReporter();
  const themes = files.flatMap((each) => (each.theme === undefined ? [] : [{ ...each, ...each.theme }]));
  const sheets = from === undefined || themes.length > 0 ? files.filter(isCss) : [];
  if (sheets.length + themes.length < files.length && themes.length > 0) return mixed(themes, reporter);
  if (themes.length > 0)
    return converted(
      readCss(sheets, reporter, (known) => themes.flatMap((theme) => readTailwind(theme, known, reporter))),
      themes[0]!.file,
      reporter,
    );
  if (sheets.length > 0 && sheets.length < files.length) return mixed(sheets, reporter);
  const system =
    from === 'css' || (from === undefined && files.every(isCss))
      ? readCss(files, reporter)
      : readJson(files, from, reporter);
  return system === undefined ? { diagnostics: reporter.sorted() } : converted(system, files[0]!.file, reporter);
}

function mixed(files: readonly SourceFile[], reporter: ImportReporter): ImportResult {
  for (const { file, theme } of files) {
    const what = theme === undefined ? 'a style sheet' : 'a Tailwind configuration';
    reporter.add('WS-I011', `${file} is ${what}, and other files are not.`, {
      location: { file, line: 1, column: 1 },
      why: 'The files of one import have one notation; only style sheets and Tailwind configurations go together.',
      fix: 'Import these files on their own.',
    });
  }
  return { diagnostics: reporter.sorted() };
}

function converted(system: RawSystem, file: string, reporter: ImportReporter): ImportResult {
  const { imported, diagnostics, problems } = convertValid(system);
  for (const diagnostic of diagnostics) reporter.push(diagnostic);
  if (imported.taken === 0)
    reporter.add(
      'WS-I010',
      system.total === 0 ? 'The source has no tokens.' : `None of ${system.total} values was converted.`,
      { location: { file, line: 1, column: 1 } },
    );
  return { imported, diagnostics: reporter.sorted(), problems };
}

/** Whether a file is a style sheet, by its name; one without a known name, as from a pipe, by its content. */
function isCss({ file, text }: SourceFile): boolean {
  if (/\.(?:css|pcss|postcss)$/iu.test(file)) return true;
  return (
    !/\.(?:tokens|json[c5]?|ya?ml)$/iu.test(file) && /^[^[{"]*?(?:\{|--)[\s\S]*--[^:\s]+\s*:/u.test(text.trimStart())
  );
}

interface Parsed extends SourceFile {
  readonly node: JsonNode;
}

function readJson(
  files: readonly SourceFile[],
  from: Notation | undefined,
  reporter: ImportReporter,
): RawSystem | undefined {
  const parsed = files.flatMap((file) => parse(file, reporter));
  if (reporter.hasErrors) return undefined;
  const models = parsed.flatMap(({ node }) => (from === undefined || from === 'figma' ? (readFigma(node) ?? []) : []));
  if (models.length > 0) {
    const losses = models.flatMap((model) => model.losses);
    for (const { message, location } of losses) reporter.add('WS-I001', message, { location });
    const { total, ...system } = figmaSystem({
      collections: models.flatMap(({ collections }) => collections),
      variables: models.flatMap(({ variables }) => variables),
    });
    return { ...system, total: total + losses.length };
  }
  if (from === 'figma' && !parsed.some(({ node }) => JSON.stringify(toValue(node)).includes('com.figma'))) {
    const location = { file: files[0]!.file, line: 1, column: 1 };
    reporter.add('WS-I011', `${files[0]!.file} has no Figma variables.`, { location });
    return undefined;
  }
  return readNested(parsed, from, reporter);
}

function parse(file: SourceFile, reporter: ImportReporter): Parsed[] {
  const problems = new TokenReporter();
  const node = parseSource(file.file, file.text, problems);
  for (const problem of problems.sorted()) reporter.push(problem);
  if (node === undefined && !reporter.hasErrors)
    reporter.add('WS-I011', `${file.file} is empty.`, { location: { file: file.file, line: 1, column: 1 } });
  return node === undefined ? [] : [{ ...file, node }];
}

const baseName = ({ file }: SourceFile): string => file.split('/').at(-1)!;

function readNested(parsed: readonly Parsed[], from: Notation | undefined, reporter: ImportReporter): RawSystem {
  const about = (name: string): unknown => {
    const file = parsed.find((each) => baseName(each) === `${name}.json`);
    const inside = parsed.flatMap(({ node }) => member(node, name) ?? [])[0];
    return (file ?? inside) && toValue(file?.node ?? inside!);
  };
  const [themes, metadata] = [about('$themes'), about('$metadata')];
  const notation =
    from === 'tokens-studio' || from === 'style-dictionary' ? from : notationOf(parsed.map(({ node }) => node));
  const tokenFiles = parsed.filter((each) => !/^\$(?:themes|metadata)\.json$/u.test(baseName(each)));
  const modeValues: ModeValue[] = [];
  const read = (node: JsonNode): RawToken[] => {
    const reader = new NestedReader(notation, reporter);
    reader.read(node);
    modeValues.push(...reader.modeValues);
    return reader.tokens;
  };
  const sets = tokenFiles.flatMap(({ node, set }): RawSet[] => {
    const tokens = read(node);
    const hasSets = tokenFiles.length === 1 && node.kind === 'object' && (isOfSets(node) || hasSetReferences(tokens));
    if (!hasSets) return [{ name: set, location: node.location, tokens }];
    const members = [...node.members.values()].filter(
      ({ key, node: child }) => !key.startsWith('$') && child.kind !== 'scalar',
    );
    return members.map(({ key, node: child }) => ({ name: key, location: child.location, tokens: read(child) }));
  });
  const total = sets.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const byMode = modeFiles(tokenFiles, sets, total);
  if (byMode !== undefined) return byMode;
  const ordered = inOrder(sets, metadata);
  const system =
    ordered.length === 1 && themes === undefined
      ? singleSet(ordered[0]!, total)
      : withThemes(ordered, themes, total, reporter);
  return withModeValues(system, modeValues);
}

/** Whether the members of a file are sets. A token among them shows that they are groups. */
const isOfSets = (node: JsonNode): boolean =>
  (member(node, '$themes') !== undefined || member(node, '$metadata') !== undefined) &&
  node.kind === 'object' &&
  ![...node.members.values()].some(
    ({ key, node: child }) =>
      !key.startsWith('$') && (child.kind === 'scalar' || ['value', '$value'].some((name) => member(child, name))),
  );

/** Whether references leave out the first part of the names: then it is the name of a set. */
function hasSetReferences(tokens: readonly RawToken[]): boolean {
  const keys = new Set(tokens.map(({ key }) => key));
  const inSets = new Set(tokens.map(({ key }) => key.slice(key.indexOf('.') + 1)));
  const found = tokens.flatMap(({ value }) =>
    [...(JSON.stringify(value) ?? '').matchAll(reference)].map(([, key]) => key!.replace(/\.value$/u, '')),
  );
  return found.filter((key) => inSets.has(key)).length > found.filter((key) => keys.has(key)).length;
}
