import type { Element, ElementContent, Root, RootContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { imageAddress, linkAddress } from './addresses.js';
import { parseContent } from './parse.js';
import { contentSchema } from './schema.js';

export interface SanitizeOptions {
  /** Address of the page, for links that are relative to it. Without it they are removed. */
  readonly base?: string;
  /** Size in pixels of an image that has none. An image without a size is replaced by its alternative text. */
  readonly sizeOf?: (address: string) => { readonly width: number; readonly height: number } | undefined;
}

declare const sanitized: unique symbol;

/** Content that has been through {@link sanitizeContent}. Components take nothing else. */
export interface MemberContent {
  readonly [sanitized]: true;
  /** Its tree, to be rendered without `innerHTML`. */
  readonly tree: Root;
  /** The same as HTML, for feeds, mail and servers. */
  readonly html: string;
}

/**
 * What a member wrote, as it may be shown: only elements of prose, links with safe schemes and
 * `rel="ugc nofollow noopener"`, images with a fixed size, and no bidirectional control characters; `bdi`, `dir` and
 * `lang` stay. The HTML is parsed as browsers do, and parsed again until it no longer changes: a browser that reads it
 * sees exactly this tree.
 *
 * @throws ContentTooLongError if it is longer or deeper than `contentLimits`
 */
export function sanitizeContent(html: string, options: SanitizeOptions = {}): MemberContent {
  let given = html;
  for (let round = 0; round < 8; round += 1) {
    const tree = cleanTree(given, options);
    const written = toHtml(tree);
    if (written === given) return contentOf(tree, written);
    given = written;
  }
  // It never settles: then nothing of its markup can be trusted.
  const tree: Root = { type: 'root', children: [{ type: 'text', value: textOf(parseContent(given)) }] };
  return contentOf(tree, toHtml(tree));
}

/** Text without markup, as content. */
export function plainContent(text: string): MemberContent {
  const lines = text.split(/\r?\n/u).map((line): Element => element('p', [{ type: 'text', value: line }]));
  return sanitizeContent(
    toHtml({ type: 'root', children: lines.filter(({ children }) => textOf(children[0]!) !== '') }),
  );
}

function contentOf(tree: Root, html: string): MemberContent {
  return { tree, html } as MemberContent;
}

function cleanTree(html: string, options: SanitizeOptions): Root {
  const tree = sanitize(parseContent(html), contentSchema) as Root;
  return { type: 'root', children: tree.children.flatMap((node) => cleanNode(node, options)) as RootContent[] };
}

/** Overrides, embeddings and isolates: `dir` and `bdi` do the same and end where their element ends. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/gu;

function cleanNode(node: RootContent, options: SanitizeOptions): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(bidiControls, '') }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'img') return image(node, options);
  const children = node.children.flatMap((child) => cleanNode(child, options));
  if (node.tagName !== 'a') return [element(node.tagName, children, node.properties)];
  const href = linkAddress(node.properties['href'], options.base);
  return [
    element(
      'a',
      children,
      href ? { ...node.properties, href, rel: ['ugc', 'nofollow', 'noopener'] } : languageOf(node),
    ),
  ];
}

function image(node: Element, { base, sizeOf }: SanitizeOptions): ElementContent[] {
  const alt = cleanText(node.properties['alt']);
  const src = imageAddress(node.properties['src'], base);
  const { width, height } = node.properties;
  const size = width && height ? { width, height } : src && sizeOf?.(src);
  if (!src || !size) return alt ? [{ type: 'text', value: alt }] : [];
  const fixed = { src, alt, width: size.width, height: size.height, loading: 'lazy', decoding: 'async' };
  return [element('img', [], { ...languageOf(node), ...fixed, referrerPolicy: 'no-referrer' })];
}

function languageOf({ properties: { dir, lang } }: Element): Element['properties'] {
  return { ...(dir === undefined ? {} : { dir }), ...(lang === undefined ? {} : { lang }) };
}

function cleanText(value: unknown): string {
  return typeof value === 'string' ? value.replace(bidiControls, '') : '';
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value.replace(bidiControls, '');
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
