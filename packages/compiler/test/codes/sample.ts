import { checkContentFolder, checkContract, compile, drawMarks, type Contract } from '../../src/index.js';
import { checkStyleUses, readStyles } from '@wusum/lint';
import { deriveToken, openSystem, TokenReporter } from '@wusum/dtcg';
import { docsOf, type Diagnostic, type SourceFiles } from '@wusum/diagnostics';
import { checkMarks, type BrandMark } from '@wusum/mark';
import { readMarkSvg } from '@wusum/mark/svg';
import {
  type AnyPlatform,
  PlatformError,
  styleDictionary,
  writePlatforms,
  type StyleDictionaryConfig,
} from '@wusum/platforms';
import { checkContrast } from '@wusum/dtcg/internal';

/** A small input for which the compiler reports a code. */
export interface CodeSample {
  /** Content by path. The resolver document is the entry, or the first file. */
  readonly files: SourceFiles;
  /** Runs the compiler on the files. */
  readonly report: (files: SourceFiles, entry: string) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;
  /** Whether the files are too long for the page. */
  readonly isLong?: boolean;
  /** A sentence on the page, if more is done than checking the files. */
  readonly done?: string;
}

const entryOf = (files: SourceFiles): string => {
  const paths = Object.keys(files);
  return paths.find((path) => path.endsWith('resolver.json')) ?? paths[0]!;
};

/** All diagnostics of a sample. */
export async function problemsOf(sample: CodeSample): Promise<readonly Diagnostic[]> {
  return sample.report(sample.files, entryOf(sample.files));
}

const openAll = (files: SourceFiles, entry: string): readonly Diagnostic[] => {
  const system = openSystem(files, entry, { derive: deriveToken, strict: true });
  system.permutations();
  return system.diagnostics;
};

/** One token file. */
export const tokens = (text: string): CodeSample => ({ files: { 'brand.tokens.json': text }, report: openAll });

/** Several files. */
export const several = (files: SourceFiles): CodeSample => ({ files, report: openAll });

/** A resolver document with other files. */
export const resolver = (text: string, others: SourceFiles = {}): CodeSample =>
  several({ 'brand.resolver.json': text, ...others });

/** A resolver document and the input of one permutation. */
export const asked = (text: string, contexts: Readonly<Record<string, unknown>>): CodeSample => ({
  files: { 'brand.resolver.json': text },
  done: `Input: \`${JSON.stringify(contexts)}\`.`,
  report: (files, entry) => {
    const system = openSystem(files, entry);
    system.resolvePermutation(contexts);
    return system.diagnostics;
  },
});

/** Files that are compiled to a theme. */
export const theme = (files: string | SourceFiles, version?: string): CodeSample => ({
  files: typeof files === 'string' ? { 'brand.tokens.json': files } : files,
  ...(version !== undefined && { done: `Checked as version ${version}.` }),
  report: (given, entry) => compile(given, { resolver: entry, ...(version !== undefined && { version }) }).diagnostics,
});

/** Content files of a set, with the contract of the theme. Tokens are files whose name ends in `.tokens.json`. */
export const content = (files: SourceFiles, part?: Partial<Contract>): CodeSample => {
  const names = Object.keys(files);
  const isTokens = (name: string): boolean => name.endsWith('.tokens.json');
  const brand = {
    sources: names.filter(isTokens).map(($ref) => ({ $ref })),
    $extensions: { 'org.wusum': { content: names.filter((name) => !isTokens(name)) } },
  };
  const document = { version: '2025.10', sets: { brand }, resolutionOrder: [{ $ref: '#/sets/brand' }] };
  const resolverFile = { 'brand.resolver.json': `${JSON.stringify(document, null, 2)}\n` };
  return {
    files: { ...files, ...resolverFile },
    ...(part && { done: `Built for a contract with ${JSON.stringify(part)}.` }),
    report: async (given, entry) => {
      const result = compile(given, { resolver: entry });
      if (!result.ok) return result.diagnostics;
      const drawn = names.some((name) => /^(?:mark|pattern)\./u.test(name));
      return [
        ...result.diagnostics,
        ...(part ? checkContract(result.system, { ...noContract, ...part }) : []),
        ...(drawn ? (await drawMarks(result.system, [])).diagnostics : []),
      ];
    },
  };
};

const noContract = { version: '1.0', names: {}, breakpoints: {}, messages: [], contexts: {}, languages: [] };

/** A folder without a given resolver document. */
export const folder = (files: SourceFiles): CodeSample => ({ files, report: (given) => compile(given).diagnostics });

/** Files and empty folders, whose names end with a slash, next to the resolver document. */
export const listed = (...paths: readonly string[]): CodeSample => ({
  files: Object.fromEntries(paths.map((path) => [path.replace(/\/$/u, ''), ''])),
  done: 'Checked the names of the files.',
  report: () =>
    checkContentFolder(
      {
        files: paths.filter((path) => !path.endsWith('/')),
        emptyFolders: paths.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
      },
      new Set(),
    ),
});

/** Colours measured as written. */
export const unsolved = (text: string): CodeSample => ({
  files: { 'brand.tokens.json': text },
  done: 'Measured as written, without solving.',
  report: (files, entry) => {
    const reporter = new TokenReporter();
    for (const permutation of openSystem(files, entry).permutations())
      for (const diagnostic of checkContrast(permutation)) reporter.push(diagnostic);
    return reporter.sorted();
  },
});

/** Tokens and a style sheet that uses their variables. */
export const styled = (text: string, css: string): CodeSample => ({
  files: { 'brand.tokens.json': text, 'site.css': css },
  report: (files, entry) =>
    checkStyleUses(openSystem(files, entry).permutations(), readStyles({ 'site.css': files['site.css']! })),
});

/** Tokens that are compiled to a theme for a contract; what the contract does not name is empty. */
export const contracted = (text: string, part: Partial<Contract>): CodeSample => ({
  files: { 'brand.tokens.json': text },
  done: `Built for a contract with ${JSON.stringify(part)}.`,
  report: (files, entry) => {
    const result = compile(files, { resolver: entry });
    const empty = { version: '1.0', names: {}, breakpoints: {}, messages: [], contexts: {}, languages: [] };
    return result.ok ? checkContract(result.system, { ...empty, ...part }) : result.diagnostics;
  },
});

/** Tokens of a mark that is drawn. */
export const mark = (text: string): CodeSample => ({
  files: { 'mark.tokens.json': text },
  report: async (files, entry) => {
    const result = compile(files, { resolver: entry });
    return result.ok ? (await drawMarks(result.system, [])).diagnostics : result.diagnostics;
  },
});

/** The strokes of a mark. */
export const drawing = (text: string): CodeSample => ({
  files: { 'mark.svg': text },
  report: (files) =>
    readMarkSvg(files['mark.svg']!, 'mark.svg').problems.map((problem) => ({
      docs: docsOf(problem.code),
      ...problem,
    })),
});

/** The strokes of a mark whose look is measured. */
export const looks = (text: string): CodeSample => ({
  files: { 'mark.svg': text },
  done: 'Measured at 16 pixels.',
  report: (files) => {
    const { drawing: value, problems, placeOf } = readMarkSvg(files['mark.svg']!, 'mark.svg');
    if (!value) return problems.map((problem) => ({ docs: docsOf(problem.code), ...problem }));
    const mark = { ...value, minimumSize: 16 } as BrandMark;
    const input = { drawing: { value, location: placeOf([]) }, wordmarks: { latin: {}, arabic: {} } };
    const found = checkMarks([{ brand: 'Clay', mark, input: { ...input, patterns: {}, numbers: {} } }]);
    return found.map((problem) => ({ docs: docsOf(problem.code), ...problem }));
  },
});

/** Tokens and a platform that is built from them. */
export const platform = (
  name: string | AnyPlatform,
  text: string,
  others: SourceFiles = {},
  shown = `the platform ${typeof name === 'string' ? name : name.name}`,
): CodeSample => ({
  files: { [Object.keys(others).length > 0 ? 'brand.resolver.json' : 'brand.tokens.json']: text, ...others },
  done: `Built ${shown}.`,
  report: async (files, entry) => {
    try {
      const { notes, warnings } = await writePlatforms(openSystem(files, entry, { derive: deriveToken }), [name]);
      return [...notes, ...warnings];
    } catch (error) {
      if (error instanceof PlatformError) return error.diagnostics;
      throw error;
    }
  },
});

/**
 * Tokens and Style Dictionary platforms that are built from them.
 *
 * @param shown the configuration as text, for the page
 */
export const dictionary = (text: string, config: StyleDictionaryConfig, shown: string): CodeSample => ({
  files: { 'brand.tokens.json': text },
  done: `Built with \`styleDictionary: ${shown}\`.`,
  report: async (files, entry) => {
    try {
      const system = openSystem(files, entry, { derive: deriveToken });
      return (await writePlatforms(system, styleDictionary(config))).warnings;
    } catch (error) {
      if (error instanceof PlatformError) return error.diagnostics;
      throw error;
    }
  },
});
