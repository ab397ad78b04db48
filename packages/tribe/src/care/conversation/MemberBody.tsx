import type { ElementContent, RootContent } from 'hast';
import { createElement, type ComponentProps, type ReactNode } from 'react';
import { directionOf } from '@wusum/react';
import type { MemberContent } from '../../content/sanitize.js';
import { Body } from './MemberBody.styles.js';

export interface MemberBodyProps extends Omit<ComponentProps<'div'>, 'content' | 'children' | 'lang' | 'dir'> {
  /** From `sanitizeContent` or `plainContent`: nothing else compiles. */
  content: MemberContent;
  /** The language that it was written in, a BCP 47 tag. */
  language: string;
}

/** What a member wrote, in its own language and direction, without `innerHTML`. Renders one `<div>`. */
export function MemberBody({ content, language, ...rest }: MemberBodyProps) {
  return (
    <Body {...rest} lang={language} dir={directionOf(language)}>
      {content.tree.children.map(rendered)}
    </Body>
  );
}

/** Elements of prose, whose paragraphs each have the direction of their first letter. */
const blocks = new Set(['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'dl', 'li', 'dt', 'dd', 'figcaption']);

function rendered(node: RootContent | ElementContent, key: number): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  const { rel, ...properties } = node.properties;
  const props = {
    key,
    ...(blocks.has(node.tagName) ? { dir: 'auto' } : {}),
    ...properties,
    ...(Array.isArray(rel) ? { rel: rel.join(' ') } : {}),
  };
  return createElement(node.tagName, props, ...node.children.map(rendered));
}
