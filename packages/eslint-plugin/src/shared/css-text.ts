import { parse, type Declaration as CssNode } from 'postcss';

/** A declaration in a text of CSS, with offsets in that text. */
export interface CssDeclaration {
  readonly property: string;
  readonly value: string;
  readonly propertyStart: number;
  readonly valueStart: number;
}

/** A place where an expression is in a template, with the braces: `${…}`. */
export interface Hole {
  readonly start: number;
  readonly end: number;
}

/** What replaces an expression in a value. No value of CSS contains it. */
export const holeLetter = '\u{1}';

/**
 * The declarations of a template of CSS, in any nesting. Text that is not CSS has none: the build reports it.
 *
 * @param text with expressions as they are written; their places are `holes`
 */
export function declarationsIn(text: string, holes: readonly Hole[] = []): CssDeclaration[] {
  const blank = withoutHoles(text, holes);
  const found: CssDeclaration[] = [];
  try {
    parse(blank).walkDecls((node) => {
      const declaration = readNode(blank, node);
      if (declaration) found.push(declaration);
    });
  } catch {
    return [];
  }
  return found;
}

function readNode(text: string, node: CssNode): CssDeclaration | undefined {
  const start = node.source?.start?.offset;
  if (start === undefined) return undefined;
  const valueStart = start + node.prop.length + (node.raws.between?.length ?? 0);
  // With comments inside, `value` is not what the file has.
  const value = node.raws.value?.raw ?? node.value;
  if (!text.startsWith(value, valueStart)) return undefined;
  return { property: node.prop, value, propertyStart: start, valueStart };
}

/** Writes each expression as letters of the same length: offsets stay. One that is a whole statement becomes a comment. */
function withoutHoles(text: string, holes: readonly Hole[]): string {
  let result = text;
  for (const { start, end } of holes) {
    const isStatement =
      /(?:^|[;{}]|\*\/)\s*$/u.test(result.slice(0, start)) && !/^[^;{}\n]*[:{]/u.test(text.slice(end));
    const filler = isStatement ? `/*${' '.repeat(end - start - 4)}*/` : holeLetter.repeat(end - start);
    // `${a}` has four characters at least, as an empty comment has.
    result = result.slice(0, start) + filler.slice(0, end - start) + result.slice(end);
  }
  return result;
}
