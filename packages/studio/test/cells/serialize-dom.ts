/** Attributes whose value is a text; only whether they have one counts. */
const texts = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'placeholder',
  'title',
  'value',
]);

/** Attributes that hold one or more ids. */
const references = new Set([
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'form',
  'id',
  'list',
  'popovertarget',
]);

/** Attributes that differ by brand, mode or language on purpose, and that no structural rule reads. */
const free = /^(class|style|href|src|srcset|lang|dir|data-(brand|mode|contrast|density)|width|height|viewBox)$/;

/** Attributes of a drawing that are not about how it is drawn. */
const semantic = /^(aria-.*|focusable|id|role|tabindex)$/;

/**
 * Writes the structure that rules other than those of colour and size read: elements, roles, states, and which element
 * refers to which. Ids are numbered in order, texts become `…`, and drawings are one element. Two places with the same
 * result give the same findings for these rules.
 */
export function serializeDom(root: Element): string {
  const ids = new Map<string, string>();
  const numbered = (value: string): string =>
    value
      .split(/\s+/)
      .map((id) => {
        if (!ids.has(id)) ids.set(id, `#${ids.size + 1}`);
        return ids.get(id);
      })
      .join(' ');
  const write = (element: Element): string => {
    const name = element.localName;
    if (/^(script|style|link|meta)$/.test(name)) return '';
    const inside = name === 'svg' ? '' : [...element.childNodes].map(child).join('').replaceAll(/…+/g, '…');
    return `<${name}${attributesOf(element, numbered)}${stateOf(element)}>${inside}</${name}>`;
  };
  const child = (node: Node): string => {
    if (node instanceof Element) return write(node);
    return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() ? '…' : '';
  };
  return write(root);
}

function attributesOf(element: Element, numbered: (value: string) => string): string {
  const isDrawing = element.localName === 'svg';
  return [...element.attributes]
    .filter(({ name }) => !free.test(name) && (!isDrawing || semantic.test(name)))
    .map(({ name, value }) => {
      if (references.has(name)) return ` ${name}="${numbered(value)}"`;
      if (texts.has(name)) return ` ${name}="${value.trim() ? '…' : ''}"`;
      return ` ${name}="${value}"`;
    })
    .toSorted()
    .join('');
}

/** What a brand’s style could change for assistive technology: whether the element is shown at all. */
const stateOf = (element: Element): string =>
  element.checkVisibility({ visibilityProperty: true }) ? '' : ' (hidden)';
