/**
 * The styled entry exports components that styled-components takes for its own, so that `styled(Button)` extends
 * one and `${Button}` selects one.
 *
 * styled-components 6 knows its own by `$$typeof: forward_ref` and `styledComponentId`. `styled(Button)` then takes
 * `target`: the plain component, which merges the class it is given. The forward-ref object calls the component as a
 * function, so there is one fibre for it, as before.
 */
import { forwardRef, type FunctionComponent, type ReactNode, type Ref } from 'react';

/** styled-components' mark on everything that may stand in a template. Declared, never set. */
export interface Selectable {
  readonly _sc: symbol;
}

interface Root {
  readonly styledComponentId: string;
}

/**
 * @param component the plain function; takes `ref` and `className` as ordinary props
 * @param root the styled part that receives them; its `styledComponentId` becomes the selector
 */
export function asStyled<C extends FunctionComponent<never>>(component: C, root: object): C & Selectable {
  const { styledComponentId } = root as Root;
  const render = component as unknown as (props: object) => ReactNode;
  const Recognised = forwardRef((props: object, ref: Ref<unknown>) => render(ref === null ? props : { ...props, ref }));
  return Object.assign(Recognised, {
    displayName: component.displayName ?? component.name,
    styledComponentId,
    target: component,
    attrs: [],
    foldedComponentIds: '',
    toString: () => `.${styledComponentId}`,
  }) as unknown as C & Selectable;
}
