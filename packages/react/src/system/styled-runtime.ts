/**
 * The JSX runtime of the styled entry: as that of the static entry, a part becomes its host element at once, with no
 * component of its own. What it adds is that the part's rules go into the sheet that styled-components has at that
 * place: of the page, of a request on a server, of a shadow root.
 *
 * The rules are compiled at build. styled-components would compile every template when it is first rendered, on a server
 * for every request.
 */
import { type ElementType, type Key, type ReactElement, use } from 'react';
import { type IStyleSheetContext, StyleSheetContext } from 'styled-components';
import { jsx as element, type Part } from './jsx-runtime.js';

export { Fragment } from './jsx-runtime.js';

/** What the styled build leaves of a styled component. */
export interface StyledPart extends Part {
  /** Its CSS on its class, a rule each. */
  readonly rules: readonly string[];
  /** Where they were last seen to be: a page has one sheet, and is spared the look into it at every element. */
  context?: IStyleSheetContext;
}

/** Makes an element of a component or a part, while a component renders. */
export function jsx(type: ElementType | StyledPart, props: object, key?: Key): ReactElement {
  if ((type as StyledPart).rules) {
    // oxlint-disable-next-line react-hooks/rules-of-hooks -- JSX of parts is made while a component renders
    const context = use(StyleSheetContext);
    if ((type as StyledPart).context !== context) insert(type as StyledPart, context);
  }
  return element(type, props, key);
}

export { jsx as jsxs };

/** Puts the rules of a part into the sheet, where they are not there. */
function insert(part: StyledPart, context: IStyleSheetContext): void {
  const { className, rules } = part;
  const { styleSheet, stylis } = context;
  // Who sets plugins or a namespace has a hash, and rules of another form.
  const name = className + stylis.hash;
  if (!styleSheet.hasNameForId(className, name)) {
    styleSheet.insertRules(className, name, stylis.hash ? stylis(rules.join(''), '') : [...rules]);
  }
  part.context = context;
}
