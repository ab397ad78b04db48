import { readFileSync } from 'node:fs';
import { marked, type Token, type Tokens } from 'marked';

/** A fenced block of a Markdown file. */
export interface Block {
  /** First word after the fence: `ts`, `sh`, … */
  readonly language: string;
  /** The words after it. In guides: the path of a file, and `=` if a command writes these lines into it. */
  readonly info: readonly string[];
  readonly text: string;
  /** Line of its fence, counted from 1. */
  readonly line: number;
}

/** The fenced blocks of a document, including those in lists and quotes. */
export function blocksOf(path: string): Block[] {
  const source = readFileSync(path, 'utf8');
  const found: Tokens.Code[] = [];
  void marked.walkTokens(marked.lexer(source), (token: Token) => {
    if (token.type === 'code' && token['codeBlockStyle'] !== 'indented') found.push(token as Tokens.Code);
  });
  let from = 0;
  return found.map(({ lang, text, raw }) => {
    const at = source.indexOf(raw.split('\n')[0]!, from);
    from = at + raw.length;
    const [language = '', ...info] = lang?.split(' ') ?? [];
    return { language, info, text, line: source.slice(0, at).split('\n').length };
  });
}

/** Targets of the links and images of a document. */
export function linksOf(path: string): string[] {
  const found: string[] = [];
  void marked.walkTokens(marked.lexer(readFileSync(path, 'utf8')), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') found.push((token as Tokens.Link).href);
  });
  return found;
}

/** The anchors of a document's headings, as on GitHub. */
export function anchorsOf(path: string): string[] {
  const headings = marked
    .lexer(readFileSync(path, 'utf8'))
    .filter((token): token is Tokens.Heading => token.type === 'heading');
  return headings.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
