import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  markInputFromTokens,
  readPatterns,
  type MarkFont,
  type MarkInput,
  type MarkToken,
  type MarkValue,
  type Script,
} from '../src/index.js';
import { readMarkSvg, readWordmarkSvg } from '../src/svg.js';

const root = join(import.meta.dirname, '../../../tokens');
const theme = join(import.meta.dirname, '../../theme/node_modules');
/** Brands are read from the folder, so no test names one. */
export const brands = readdirSync(join(root, 'brands'));

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** One brand's tokens of the categories a mark reads: the contract, overridden by the brand. */
export function tokensOf(brand: string): Map<string, MarkToken> {
  const found = new Map<string, MarkToken>();
  const files = ['foundation/font', 'foundation/type', 'semantic/mark', `brands/${brand}/mark`, `brands/${brand}/type`];
  for (const file of files.map((name) => `${name}.tokens.json`)) {
    for (const token of flatten(read(file), [], file)) found.set(token.path, { ...found.get(token.path), ...token });
  }
  for (const [path, token] of found) {
    const alias = /^\{(.+)\}$/u.exec(String(token.value))?.[1];
    if (alias !== undefined) found.set(path, { ...token, value: found.get(alias)?.value });
  }
  return found;
}

/** The names of the brand in `brand.json`. */
export function brandNames(brand: string): Record<Script, string> {
  const { en, ar } = read(`brands/${brand}/brand.json`).names as Record<string, { written: string }>;
  return { latin: en!.written, arabic: ar!.written };
}

/** The text of a file in tokens/, if there is one. */
export function readText(file: string): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The mark of one brand: drawings and patterns from its files, numbers from its tokens. */
export function inputOf(brand: string, change: (tokens: Map<string, MarkToken>) => void = () => {}): MarkInput {
  const tokens = tokensOf(brand);
  change(tokens);
  const input = markInputFromTokens(tokens.values());
  const text = (file: string) => readText(`brands/${brand}/${file}`);
  const wordmark = (script: Script) => {
    const { drawing: _, ...rest } = input.wordmarks[script];
    const drawn = text(`wordmark.${script}.svg`);
    const { drawing } = drawn === undefined ? {} : readWordmarkSvg(drawn, `wordmark.${script}.svg`);
    return { ...rest, ...(drawing && { drawing: { value: drawing } }) };
  };
  const { patterns } = readPatterns(JSON.parse(text('pattern.json')!));
  return {
    ...input,
    drawing: { value: readMarkSvg(text('mark.svg')!, 'mark.svg').drawing! },
    ...smallOf(text('mark.small.svg')),
    wordmarks: { latin: wordmark('latin'), arabic: wordmark('arabic') },
    patterns: Object.fromEntries(
      Object.entries(patterns).map(([name, value]): [string, MarkValue] => [name, { value }]),
    ),
  };
}

function smallOf(text: string | undefined): Pick<MarkInput, 'small'> {
  return text === undefined ? {} : { small: { value: readMarkSvg(text, 'mark.small.svg').drawing! } };
}

function flatten(group: Record<string, unknown>, path: string[], file: string): MarkToken[] {
  if ('$value' in group) {
    return [{ path: path.join('.'), value: group.$value, location: { file, line: 1, column: 1 } }];
  }
  return Object.entries(group).flatMap(([name, child]) =>
    name.startsWith('$') ? [] : flatten(child as Record<string, unknown>, [...path, name], file),
  );
}

/** Every upright Arabic and Latin font of the fontsource packages that the theme depends on. */
export function fonts(): MarkFont[] {
  return ['@fontsource', '@fontsource-variable'].flatMap((scope) =>
    readdirSync(join(theme, scope)).flatMap((name) => facesIn(join(theme, scope, name), scope.endsWith('variable'))),
  );
}

function facesIn(folder: string, variable: boolean): MarkFont[] {
  const { family } = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as { family: string };
  return readdirSync(join(folder, 'files')).flatMap((file): MarkFont[] => {
    const match = /-(arabic|latin)-(wght|\d+)-normal\.woff2$/u.exec(file);
    if (!match) return [];
    return [
      {
        family: variable ? `${family} Variable` : family,
        script: match[1] as 'arabic' | 'latin',
        weight: match[2] === 'wght' ? [100, 900] : Number(match[2]),
        data: readFileSync(join(folder, 'files', file)),
      },
    ];
  });
}
