/**
 * The JSX runtime of the styled entry. As in the static entry, a part becomes its host element at once, without a
 * component of its own. It also inserts the rules of the part into the style sheet that styled-components uses there:
 * of the page, of a request on a server, or of a shadow root. `build/private-apis.ts` lists what this relies on.
 *
 * The rules are compiled at build. styled-components would compile each template at its first render, and on a server
 * in each request.
 */
import { type ElementType, type Key, type ReactElement, use } from 'react';
import { type IStyleSheetContext, StyleSheetContext } from 'styled-components';
import { jsx as element, jsxs as elements, type Part } from './jsx-runtime.js';

export { Fragment } from './jsx-runtime.js';

/** A styled component as the styled build writes it. */
export interface StyledPart extends Part {
  /** Its CSS on its class, one rule each. */
  readonly rules: readonly string[];
  /** The context of the last insertion: a page has one, so most elements need no look into the style sheet. */
  context?: IStyleSheetContext;
}

/** Makes an element of a component or a part, while a component renders. */
export function jsx(type: ElementType | StyledPart, props: object, key?: Key): ReactElement {
  if (typeof type === 'object' && 'rules' in type) insertOnce(type);
  return element(type, props, key);
}

/** As `jsx`, for several children that JSX lists. */
export function jsxs(type: ElementType | StyledPart, props: object, key?: Key): ReactElement {
  if (typeof type === 'object' && 'rules' in type) insertOnce(type);
  return elements(type, props, key);
}

function insertOnce(part: StyledPart): void {
  // oxlint-disable-next-line react-hooks/rules-of-hooks -- JSX of parts is made while a component renders
  const context = use(StyleSheetContext);
  if (part.context !== context) insert(part, context);
}

/** Inserts the rules of a part unless the style sheet has them. */
function insert(part: StyledPart, context: IStyleSheetContext): void {
  const { className, rules } = part;
  const { styleSheet, stylis } = context;
  // With plugins or a namespace stylis has a hash, and rules of another form.
  const name = className + stylis.hash;
  if (!styleSheet.hasNameForId(className, name)) {
    styleSheet.insertRules(className, name, stylis.hash ? stylis(rules.join(''), '') : [...rules]);
  }
  part.context = context;
}
