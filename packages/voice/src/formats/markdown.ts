import { parse, postprocess, preprocess } from 'micromark';
import type { Event, Extension, Token } from 'micromark-util-types';
import { addWithEntities, escapeHtml, escapeMarkdown } from './escapes.js';
import { readFrontmatter } from './frontmatter.js';
import { readHtmlInto } from './html.js';
import { declaredLanguage, type LanguageHints } from './language.js';
import { isBlockElement, isInlineElement, isOmittedElement, isProse, isReadAttribute } from './names.js';
import { TextCollector, type FrameOptions } from './text-collector.js';
import type { MdxExpressions } from './mdx-expressions.js';
import type { TextMap } from './text-map.js';
import type { TextDocument } from './types.js';

/**
 * Reads Markdown (CommonMark, GFM, frontmatter) or MDX: paragraphs, headings, cells, alternative texts, titles, and HTML or
 * JSX inside. Of expressions in MDX the strings are read. Code and addresses are left out.
 */
export async function readMarkdown(source: string, hints: LanguageHints, isMdx = false): Promise<TextDocument> {
  const collector = new TextCollector(source, hints, { kind: 'paragraph', escape: escapeMarkdown });
  const bom = source.startsWith('\uFEFF') ? 1 : 0;
  let events: Event[];
  try {
    events = tokenize(source.slice(bom), await extensionsOf(isMdx));
  } catch (error) {
    collector.addProblem(problemOf(error, bom, source.length));
    return collector.finish();
  }
  const matter = events.find(([, token]) => typeOf(token) === 'yaml')?.[1];
  if (matter !== undefined) await readFrontmatter(collector, bom + matter.start.offset, bom + matter.end.offset);
  const expressions = isMdx ? new (await import('./mdx-expressions.js')).MdxExpressions(collector) : undefined;
  new MarkdownReader(collector, bom, expressions).read(events);
  return collector.finish();
}

async function extensionsOf(isMdx: boolean): Promise<Extension[]> {
  const [{ gfm }, { frontmatter }] = await Promise.all([
    import('micromark-extension-gfm'),
    import('micromark-extension-frontmatter'),
  ]);
  const shared = [gfm(), frontmatter()];
  if (!isMdx) return shared;
  const { mdxjs } = await import('micromark-extension-mdxjs');
  return [...shared, mdxjs()];
}

function tokenize(source: string, extensions: Extension[]): Event[] {
  return postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(source, undefined, true)),
  );
}

interface ParseFailure {
  readonly reason?: string;
  readonly message?: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

function problemOf(error: unknown, bom: number, length: number): { start: number; end: number; message: string } {
  const { reason, message, place } = error as ParseFailure;
  const at = Math.min(length, bom + (place?.offset ?? place?.start?.offset ?? 0));
  return { start: at, end: Math.min(length, at + 1), message: reason ?? message ?? String(error) };
}

/** Extensions have types of their own. */
const typeOf = (token: Token): string => token.type;

/** Tokens whose content is a text. */
const frames: Readonly<Record<string, FrameOptions['kind']>> = {
  paragraph: 'paragraph',
  atxHeadingText: 'heading',
  setextHeadingText: 'heading',
  tableHeader: 'cell',
  tableData: 'cell',
  image: 'attribute',
  resourceTitleString: 'attribute',
  definitionTitleString: 'attribute',
};
const names: Readonly<Record<string, string>> = {
  image: 'alt',
  resourceTitleString: 'title',
  definitionTitleString: 'title',
};

/** Tokens that are left out, with a mark in the text around them. */
const omittedTokens = new Set(['codeText', 'autolink', 'literalAutolink', 'mathText', 'gfmFootnoteCall']);
/** Tokens that are no part of a text. */
const skippedTokens = new Set([
  'codeFenced',
  'codeIndented',
  'mathFlow',
  'yaml',
  'toml',
  'reference',
  'definitionLabel',
  'definitionDestination',
  'resourceDestination',
  'gfmFootnoteDefinitionLabel',
  'taskListCheck',
  'mdxjsEsm',
]);

class MarkdownReader {
  readonly #collector: TextCollector;
  /** Open frames, by their tokens. */
  readonly #open: { readonly token: Token; readonly frame: number }[] = [];

  constructor(
    collector: TextCollector,
    /** Added to all offsets: the parser does not see the byte order mark. */
    readonly bom: number,
    /** In MDX. */
    readonly expressions: MdxExpressions | undefined,
  ) {
    this.#collector = collector;
  }

  read(events: readonly Event[]): void {
    let skipping: Token | undefined;
    for (const [way, token] of events) {
      if (skipping !== undefined) {
        if (token === skipping && way === 'exit') skipping = undefined;
      } else if (way === 'exit') this.#exit(token);
      else if (this.#enter(token)) skipping = token;
    }
  }

  /** @returns whether the inside of the token is not read */
  #enter(token: Token): boolean {
    const type = typeOf(token);
    const kind = frames[type];
    if (kind !== undefined) this.#openFrame(token, kind);
    else if (type === 'table') this.#collector.blockEnd = this.#end(token);
    else if (omittedTokens.has(type)) this.#omit(token);
    else if (type === 'htmlFlow') this.#html(token);
    else if (type === 'htmlText') this.#inlineHtml(token);
    else if (type.startsWith('mdxJsx') && type.endsWith('Tag')) this.#jsxTag(token);
    else if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') this.#expression(token);
    else if (!skippedTokens.has(type)) {
      this.#text(token);
      return false;
    } else return true;
    return kind === undefined && type !== 'table';
  }

  #exit(token: Token): void {
    if (this.#open.at(-1)?.token === token) this.#collector.close(this.#open.pop()!.frame);
    else if (typeOf(token) === 'table') this.#collector.blockEnd = 0;
  }

  #openFrame(token: Token, kind: FrameOptions['kind']): void {
    if (token.type === 'image') this.#omit(token);
    const options = { kind, name: names[token.type], escape: escapeMarkdown };
    this.#open.push({ token, frame: this.#collector.open(options) });
  }

  #omit(token: Token): void {
    this.#collector.map.addOmitted(this.#start(token), this.#end(token));
  }

  #text(token: Token): void {
    if (this.#open.length === 0 || this.#collector.isOmitted) return;
    const { map, source } = this.#collector;
    const [start, end] = [this.#start(token), this.#end(token)];
    if (token.type === 'data') addProse(map, source, start, end);
    else if (token.type === 'characterEscapeValue') map.addExact(source, start, end);
    else if (token.type === 'characterReference') addWithEntities(map, source, start, end);
    else if (token.type === 'lineEnding') map.addDecoded('\n', start, end);
  }

  #html(token: Token): void {
    readHtmlInto(this.#collector, this.#start(token), this.#end(token));
    this.#collector.flush();
  }

  /** One tag or comment; the content between two tags is Markdown. */
  #inlineHtml(token: Token): void {
    readHtmlInto(this.#collector, this.#start(token), this.#end(token));
  }

  #expression(token: Token): void {
    const written = this.#slice(token);
    const comment = /^\{\s*\/\*([\s\S]*?)\*\/\s*\}$/u.exec(written)?.[1];
    if (comment !== undefined)
      this.#collector.addComment(comment, { start: this.#start(token), end: this.#end(token) });
    else if (!this.expressions?.readChild(this.#start(token), this.#end(token)) && this.#open.length > 0)
      this.#omit(token);
  }

  #jsxTag(token: Token): void {
    const range = { start: this.#start(token), end: this.#end(token) };
    const tag = parseTag(this.#slice(token));
    if (tag === undefined) return;
    const isInline = typeOf(token) === 'mdxJsxTextTag' && !isBlockElement(tag.name);
    if (!isInline) this.#collector.flush();
    if (tag.isClosing) {
      this.#collector.closeElement(tag.name);
      return;
    }
    const valueOf = (name: string): string | undefined => tag.attributes.find((one) => one.name === name)?.value;
    const isOmitted = isOmittedElement(tag.name);
    const language = declaredLanguage(valueOf('lang'));
    this.#collector.openElement(tag.name, { language, direction: valueOf('dir'), isOmitted, at: range });
    for (const { name, value, offset } of tag.attributes)
      if (isReadAttribute(name) && isProse(value)) this.#attribute(name, range.start + offset, value.length);
    if (this.#slice(token).includes('{')) this.expressions?.readTag(range.start, range.end);
    if (tag.isSelfClosing) this.#collector.closeElement(tag.name);
    if (tag.isSelfClosing && isInline && !isInlineElement(tag.name)) this.#omit(token);
  }

  #attribute(name: string, start: number, length: number): void {
    const { source } = this.#collector;
    this.#collector.addText({ kind: 'attribute', name, escape: escapeHtml }, (map) =>
      addWithEntities(map, source, start, start + length),
    );
  }

  #start(token: Token): number {
    return token.start.offset + this.bom;
  }

  #end(token: Token): number {
    return token.end.offset + this.bom;
  }

  #slice(token: Token): string {
    return this.#collector.source.slice(this.#start(token), this.#end(token));
  }
}

/**
 * What is code without code marks: names of values, which elsewhere are what a program left, and expressions of templates
 * (Liquid, Hugo, Vue). Words alone in braces are a blank that nobody has filled in.
 */
const code =
  /(?<![\p{L}\p{N}_])(?:undefined|NaN)(?![\p{L}\p{N}_])|\{\{(?=[^{}\n]*[^\p{L}\p{M}\s{}'’-])[^{}\n]*\}\}|\{%[^%\n]*%\}/gu;

function addProse(map: TextMap, source: string, start: number, end: number): void {
  let from = start;
  for (const { 0: found, index } of source.slice(start, end).matchAll(code)) {
    map.addExact(source, from, start + index);
    from = start + index + found.length;
    map.addOmitted(start + index, from);
  }
  map.addExact(source, from, end);
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  /** Attributes with text as value; `offset` is the place of the value in the tag. */
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly offset: number }[];
}

/** Reads a JSX tag that the parser has found valid, without attributes whose value is an expression. */
function parseTag(tag: string): Tag | undefined {
  const match = /^<\s*(\/?)\s*([\w.:-]*)/u.exec(tag);
  if (match === null) return undefined;
  const plain = tag.replaceAll(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/gu, (found) => ' '.repeat(found.length));
  const attributes = [...plain.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map((found) => {
    const value = found[2] ?? found[3] ?? '';
    return { name: found[1]!, value, offset: found.index + found[0].length - 1 - value.length };
  });
  return { name: match[2]!, isClosing: match[1] === '/', isSelfClosing: /\/\s*>$/u.test(tag), attributes };
}
