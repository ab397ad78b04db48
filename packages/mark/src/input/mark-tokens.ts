import type { MarkDrawing, WordmarkDrawing } from '../drawing.js';
import { cssColor } from '../files/css-color.js';
import type { MarkRoles, Script } from '../types.js';
import { numberPaths, type MarkInput, type MarkNumbers, type MarkValue, type WordmarkInput } from './mark-input.js';

/** A resolved token. */
interface Token extends MarkValue {
  readonly path: string;
}
type Tokens = ReadonlyMap<string, Token>;

/**
 * Collects the input of `compileMark` from the resolved tokens of a brand: `mark.drawing`, `mark.small`, `mark.wordmark.<script>`,
 * `pattern.*`, the numbers of `mark.*`, and the colours of the files from `color.*`. Other tokens are ignored.
 */
export function markInputFromTokens(tokens: Iterable<Token>): MarkInput {
  const byPath: Tokens = new Map([...tokens].map((token) => [token.path, token]));
  const roles = rolesOf(byPath);
  return {
    ...defined({
      drawing: byPath.get('mark.drawing') as MarkValue<MarkDrawing> | undefined,
      small: smallOf(byPath),
    }),
    wordmarks: { latin: wordmarkOf(byPath, 'latin'), arabic: wordmarkOf(byPath, 'arabic') },
    patterns: defined({
      cloth: byPath.get('pattern.cloth'),
      band: byPath.get('pattern.band'),
      selvedge: byPath.get('pattern.selvedge'),
    }),
    numbers: numbersOf(byPath),
    ...defined({ roles }),
  };
}

/** The small drawing next to the mark: one of another folder is of the mark that a brand has replaced. */
function smallOf(tokens: Tokens): MarkValue<MarkDrawing> | undefined {
  const [mark, small] = [tokens.get('mark.drawing'), tokens.get('mark.small')];
  const folderOf = (token: Token | undefined) => token?.location?.file.replace(/[^/\\]*$/u, '');
  return folderOf(mark) === folderOf(small) ? (small as MarkValue<MarkDrawing> | undefined) : undefined;
}

function wordmarkOf(tokens: Tokens, script: Script): WordmarkInput {
  const path = `mark.lockup.${script}`;
  return defined({
    drawing: tokens.get(`mark.wordmark.${script}`) as MarkValue<WordmarkDrawing> | undefined,
    size: tokens.get(`${path}.size`),
    baseline: tokens.get(`${path}.baseline`),
    family: tokens.get(`${path}.family`),
    weight: tokens.get(`${path}.weight`),
  });
}

function numbersOf(tokens: Tokens): MarkNumbers {
  return Object.fromEntries(
    Object.entries(numberPaths).flatMap(([name, path]): [string, MarkValue][] => {
      const token = tokens.get(path);
      return token ? [[name, token]] : [];
    }),
  );
}

function rolesOf(tokens: Tokens): MarkRoles | undefined {
  const color = (path: string) => cssColor(tokens.get(path)?.value);
  const accent = color('color.accent.solid');
  const onAccent = color('color.accent.on-solid');
  const outline = color('color.pattern.outline');
  const pattern = [0, 1, 2, 3, 4].flatMap((thread) => color(`color.pattern.${thread}`) ?? []);
  if (!accent || !onAccent || !outline || pattern.length < 5) return undefined;
  return { accent, onAccent, outline, pattern: pattern as unknown as MarkRoles['pattern'] };
}

/** Without the members that are undefined. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
