import { Prose, type ProseProps } from '@wusum/react';
import type { RootContent } from 'hast';
import { createElement, type ReactNode } from 'react';
import type { MemberContent } from '../../content/index.js';

export interface StoryContentProps extends Omit<ProseProps, 'children' | 'asChild' | 'content'> {
  /** What a member wrote, sanitised. */
  content: MemberContent;
}

/** What a member wrote, from its tree: no HTML is parsed. Renders what `Prose` renders. */
export function StoryContent({ content, ...rest }: StoryContentProps) {
  return (
    <Prose blockDirection="auto" {...rest}>
      {content.tree.children.map(render)}
    </Prose>
  );
}

function render(node: RootContent, index: number): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  const { rel, ...properties } = node.properties;
  const props = { ...properties, ...(Array.isArray(rel) && { rel: rel.join(' ') }), key: index };
  return createElement(node.tagName, props, ...node.children.map(render));
}
