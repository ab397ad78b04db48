/**
 * The styled entry exports components that styled-components takes for its own, so that `styled(Button)` extends
 * one and `${Button}` selects one.
 *
 * styled-components 6 knows its own by `$$typeof: forward_ref` and `styledComponentId`. `styled(Button)` then takes
 * `target`: the plain component, which merges the class it is given. The forward-ref object calls the component as a
 * function, so there is one fibre for it.
 */
import { forwardRef, type FunctionComponent, type ReactNode } from 'react';
import type { Part } from './jsx-runtime.js';

/** styled-components' mark on everything that may stand in a template. Declared, never set. */
export interface Selectable {
  readonly _sc: symbol;
}

/**
 * @param component the plain function; takes `ref` and `className` as ordinary props
 * @param root the part that receives them; its class becomes the selector
 */
export function asStyled<C extends FunctionComponent<never>>(component: C, { className }: Part): C & Selectable {
  const call = component as unknown as (props: object) => ReactNode;
  const Recognised = forwardRef<unknown, object>((props, ref) => call(ref === null ? props : { ...props, ref }));
  return Object.assign(Recognised, {
    displayName: component.displayName ?? component.name,
    styledComponentId: className,
    target: component,
    attrs: [],
    foldedComponentIds: '',
    toString: () => `.${className}`,
  }) as unknown as C & Selectable;
}
