/**
 * The styled entry exports components that styled-components takes for its own, so that `styled(Button)` extends
 * one and `${Button}` selects one.
 *
 * styled-components 6 knows its own by `$$typeof: forward_ref` and `styledComponentId`. `styled(Button)` then takes
 * `target`: the plain component, which merges the class it is given. The forward-ref object calls the component as a
 * function, so there is one fibre for it, as before.
 *
 * A component that always renders its root part calls that part as a function too: two fibres become one, and a mount
 * of many is a fifth cheaper. The part's hooks then belong to the component, so it must render it every time.
 */
import { forwardRef, type FunctionComponent, type ReactElement, type ReactNode, type Ref } from 'react';

/** styled-components' mark on everything that may stand in a template. Declared, never set. */
export interface Selectable {
  readonly _sc: symbol;
}

type Render = (props: object, ref: Ref<unknown>) => ReactNode;

interface Root {
  readonly styledComponentId: string;
  /** What `forwardRef` was given. */
  readonly render: Render;
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

/** Renders and, in the same fibre, renders the root part that came of it. */
function calling(render: Render, root: Root): Render {
  return (props, ref) => {
    const { props: given } = render(props, ref) as ReactElement<{ ref?: Ref<unknown> }>;
    return root.render(given, given.ref ?? null);
  };
}
