/**
 * Makes everything around an element inert, up to the document: its siblings and those of its ancestors. What is appended
 * later is not.
 *
 * @param kept elements that stay as they are, with what is around them
 * @returns the function that ends it
 */
export function makePageInert(element: Element, kept: readonly Element[]): () => void {
  const changed: HTMLElement[] = [];
  const exclude = (node: Element): void => {
    if (kept.includes(node) || !('inert' in node) || (node as HTMLElement).inert) return;
    if (kept.some((each) => node.contains(each))) {
      for (const child of node.children) exclude(child);
      return;
    }
    (node as HTMLElement).inert = true;
    changed.push(node as HTMLElement);
  };
  for (let node: Element = element; node !== element.ownerDocument.body;) {
    const parent: ParentNode | null = node.parentNode;
    if (!parent) break;
    for (const sibling of parent.children) if (sibling !== node) exclude(sibling);
    const next = parent instanceof ShadowRoot ? parent.host : (parent as Element);
    if (next.nodeType !== Node.ELEMENT_NODE) break;
    node = next;
  }
  return () => {
    for (const node of changed) node.inert = false;
  };
}
