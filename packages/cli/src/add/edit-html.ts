/** The opening tag of `<html>` in JSX or Astro. */
interface HtmlTag {
  readonly start: number;
  /** Behind `>`. */
  readonly end: number;
  readonly text: string;
}

/** Finds the opening tag; a `>` in quotes or braces does not end it. */
function htmlTag(text: string): HtmlTag | undefined {
  const start = /<html[\s>]/u.exec(text)?.index;
  if (start === undefined) return undefined;
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const letter = text[at]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    else if (letter === '>' && depth === 0) return { start, end: at + 1, text: text.slice(start, at + 1) };
  }
  return undefined;
}

/** The indentation of the line of an index. */
function indentAt(text: string, at: number): string {
  return /[ \t]*/u.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0];
}

/** The attribute `lang` with its value, as written; that of English if there is none. */
function langOf(tag: string): string {
  return /\blang=(?:"[^"]*"|'[^']*'|\{[^}]*\})/u.exec(tag)?.[0] ?? 'lang="en"';
}

/**
 * Puts `<Brand>` around `<html>`, and `<BrandScript>` first in its head.
 *
 * @param key storage key of `BrandScript`
 * @returns `undefined` if the text has no `<html>` with an end, or no body
 */
export function wrapHtml(text: string, key: string): string | undefined {
  const tag = htmlTag(text);
  const close = text.lastIndexOf('</html>');
  if (tag === undefined || close < tag.end) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const inside = withScript(text.slice(tag.end, close), `<BrandScript storageKey="${key}" />`, newline);
  if (inside === undefined) return undefined;
  const indent = indentAt(text, tag.start);
  const hydration = tag.text.includes('suppressHydrationWarning') ? '' : ' suppressHydrationWarning';
  const html = `${tag.text.slice(0, -1)}${hydration}>`;
  const open = `<Brand asChild ${langOf(tag.text)} data={brands[0]}>`;
  const after = text.slice(close + '</html>'.length);
  return `${text.slice(0, tag.start)}${open}${newline}${indent}${html}${inside}</html>${newline}${indent}</Brand>${after}`;
}

/** Adds an element first in the head; without a head, adds one before the body. */
export function withScript(inside: string, element: string, newline: string): string | undefined {
  const head = /<head(?:\s[^>]*)?>/u.exec(inside);
  if (head) {
    const at = head.index + head[0].length;
    const indent = `${indentAt(inside, head.index)}  `;
    return `${inside.slice(0, at)}${newline}${indent}${element}${inside.slice(at)}`;
  }
  const body = /<body[\s>]/u.exec(inside)?.index;
  if (body === undefined) return undefined;
  const indent = indentAt(inside, body);
  return `${inside.slice(0, body)}<head>${newline}${indent}  ${element}${newline}${indent}</head>${newline}${indent}${inside.slice(body)}`;
}
