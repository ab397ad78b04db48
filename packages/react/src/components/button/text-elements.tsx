import { Children, type ReactNode } from 'react';

/**
 * Gives each text in the content of a control an element of its own. Page translators replace text nodes: React could then
 * neither change the text nor put something before it. A text without an element cannot break in a flex box either.
 *
 * A single component is in an element too, as it may render text. Elements in a list stay as they are: they are icons.
 */
export function textElements(children: ReactNode): ReactNode {
  if (children === undefined || children === null || typeof children === 'boolean') return children;
  if (!Array.isArray(children)) return <span>{children}</span>;
  const parts: ReactNode[] = [];
  let text = '';
  const endText = () => {
    if (text.trim() !== '') parts.push(<span key={`text${parts.length}`}>{text}</span>);
    text = '';
  };
  for (const child of Children.toArray(children)) {
    if (typeof child === 'string' || typeof child === 'number') text += child;
    else {
      endText();
      parts.push(child);
    }
  }
  endText();
  return parts;
}
