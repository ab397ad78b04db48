import { Children, type ReactNode } from 'react';

interface Content {
  children?: ReactNode;
  'data-parts'?: '' | undefined;
}

interface Around {
  start: ReactNode;
  end: ReactNode;
  /** The only child is an icon. */
  isIcon: boolean;
}

const isText = (node: ReactNode): node is string | number => typeof node === 'string' || typeof node === 'number';

/**
 * Sets the content of a button on its props. A text alone stays one text node. A text next to anything has an element of
 * its own: page translators replace text nodes, and React could then neither change the text nor put something before
 * it; and a bare text in a flex box does not break inside a word. `data-parts` selects the flex box.
 */
export function setContent(props: Content, { start, end, isIcon }: Around): void {
  const { children } = props;
  const hasMore = Boolean(start) || Boolean(end);
  if (!hasMore && (isIcon || isText(children) || children === undefined)) return;
  const content = joinTexts(children);
  const [first] = content;
  if (!hasMore && content.length === 1 && isText(first)) {
    props.children = first;
    return;
  }
  props['data-parts'] = '';
  props.children = (
    <>
      {withElement(start)}
      {Array.isArray(children) || isIcon ? content.map(withElement) : <span>{children}</span>}
      {withElement(end)}
    </>
  );
}

/** The children in order; texts that follow each other are one. */
function joinTexts(children: ReactNode): ReactNode[] {
  const joined: ReactNode[] = [];
  for (const child of Children.toArray(children)) {
    const last = joined.at(-1);
    if (isText(child) && isText(last)) joined[joined.length - 1] = `${last}${child}`;
    else joined.push(child);
  }
  return joined.filter((child) => !isText(child) || String(child).trim() !== '');
}

/** What is no text is an icon, and stays as it is. */
function withElement(node: ReactNode, index?: number): ReactNode {
  return isText(node) ? <span key={index}>{node}</span> : node;
}
