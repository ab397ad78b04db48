/**
 * The styled entry exports components that styled-components takes for its own, so that `styled(Button)` extends
 * one and `${Button}` selects one.
 *
 * styled-components 6 knows its own by `$$typeof: forward_ref` and `styledComponentId`. `styled(Button)` then takes
 * `target`: the plain component, which merges the class it is given. The forward-ref object calls the component as a
 * function, so there is one fibre for it, as before.
 *
 * A component that always renders its root part needs no part at run time: its template is a constant, so the part's
 * class is the same at every render. It is asked for once a style sheet, and the host element is made at once: one
 * fibre in place of two, and none of the copies of the props that styled-components makes to look for functions.
 */
import {
  type ElementType,
  forwardRef,
  type FunctionComponent,
  type ReactElement,
  type ReactNode,
  type Ref,
  useContext,
} from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { type IStyleSheetContext, StyleSheetContext } from 'styled-components';

/** styled-components' mark on everything that may stand in a template. Declared, never set. */
export interface Selectable {
  readonly _sc: symbol;
}

type Render = (props: object, ref: Ref<unknown>) => ReactNode;

/** What styled-components 6 keeps on a part. */
interface Root {
  readonly styledComponentId: string;
  readonly target: ElementType;
  readonly componentStyle: {
    /** Puts the rules into the sheet, where they are not there, and gives the class that they hang on. */
    generateAndInjectStyles(
      context: object,
      sheet: IStyleSheetContext['styleSheet'],
      stylis: IStyleSheetContext['stylis'],
    ): string;
  };
}

interface RootProps {
  readonly as?: ElementType;
  readonly className?: string;
  readonly children?: ReactNode;
}

/**
 * @param component the plain function; takes `ref` and `className` as ordinary props
 * @param root the styled part that receives them; its `styledComponentId` becomes the selector
 * @param always the component renders `root` outermost, every time
 */
export function asStyled<C extends FunctionComponent<never>>(
  component: C,
  root: object,
  always?: boolean,
): C & Selectable {
  const { styledComponentId } = root as Root;
  const call = component as unknown as (props: object) => ReactNode;
  const render: Render = (props, ref) => call(ref === null ? props : { ...props, ref });
  const Recognised = forwardRef<unknown, object>(always ? calling(render, root as Root) : render);
  return Object.assign(Recognised, {
    displayName: component.displayName ?? component.name,
    styledComponentId,
    target: component,
    attrs: [],
    foldedComponentIds: '',
    toString: () => `.${styledComponentId}`,
  }) as unknown as C & Selectable;
}

/** Renders, and turns the root part that came of it into its host element. */
function calling(render: Render, root: Root): Render {
  const classOf = rootClass(root);
  return (props, ref) => {
    const { props: given } = render(props, ref) as ReactElement<RootProps>;
    const own = classOf(useContext(StyleSheetContext));
    const { as, className, children } = given;
    const host: Record<string, unknown> = {};
    for (const name in given) if (name !== 'as') host[name] = given[name as keyof RootProps];
    host['className'] = className ? `${own} ${className}` : own;
    // An array of children was written out in JSX there, or was checked for keys where it was made.
    return (Array.isArray(children) ? jsxs : jsx)(as ?? root.target, host);
  };
}

/** The class of a part, asked for once a style sheet: on a server each request has its own. */
function rootClass({ styledComponentId, componentStyle }: Root): (context: IStyleSheetContext) => string {
  const known = new WeakMap<object, string>();
  return ({ styleSheet, stylis }) => {
    let own = known.get(styleSheet);
    if (own === undefined) {
      own = `${styledComponentId} ${componentStyle.generateAndInjectStyles({}, styleSheet, stylis)}`;
      known.set(styleSheet, own);
    }
    return own;
  };
}
