import { Children, type ReactNode } from 'react';

interface Content {
  children?: ReactNode;
  'data-parts'?: '' | undefined;
  asChild?: boolean | undefined;
}

const isText = (node: ReactNode): node is string | number => typeof node === 'string' || typeof node === 'number';

/** What is no text is an icon, and stays as it is. */
const withElement = (node: ReactNode, index?: number): ReactNode =>
  isText(node) ? <span key={index}>{node}</span> : node;

/** The children in order; texts that follow each other are one. */
function joinTexts(children: ReactNode): ReactNode[] {
  const joined: ReactNode[] = [];
  for (const child of Children.toArray(children)) {
    if (isText(child) && isText(joined.at(-1))) joined.push(`${joined.pop() as string}${child}`);
    else joined.push(child);
  }
  return joined;
}

/**
 * Sets the content of a button on its props. A text alone stays one text node. A text next to anything has an element of
 * its own: page translators replace text nodes, and React could then neither change the text nor put something before
 * it; and a bare text in a flex box does not break inside a word. `data-parts` selects the flex box.
 *
 * @param isIcon the only child is an icon
 */
export function setContent(props: Content, start: ReactNode, end: ReactNode, isIcon: boolean): void {
  const { children, asChild } = props;
  // The child is a slot itself, and sets its own content.
  if (asChild) return;
  // The common case, without a list of children.
  if (typeof children === 'string' && !start && !end) return;
  const content = joinTexts(children);
  if (!start && !end && (isIcon || content.every(isText))) {
    if (content.length > 0) props.children = isIcon ? children : content[0];
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
