/**
 * The styled entry exports components that styled-components recognises, so that `styled(Button)` extends one and
 * `${Button}` selects one.
 *
 * styled-components 6 recognises a component by `$$typeof: forward_ref` and `styledComponentId`. `styled(Button)` then
 * renders `target`: the plain component, which merges the class that it gets. `build/private-apis.ts` lists what this
 * relies on.
 */
import { type ComponentType, createElement, type ElementType, forwardRef, type ReactNode } from 'react';
import type { Part } from './jsx-runtime.js';

/** styled-components' mark on everything that a template may interpolate. Declared, never set. */
export interface Selectable {
  readonly _sc: symbol;
}

/**
 * @param component takes `ref` and `className` as ordinary props: a function, or a function in `memo` or `forwardRef`
 * @param root the part that gets them; its class becomes the selector
 */
export function asStyled<C>(component: C, { className }: Part): C & Selectable {
  const render = rendererOf(component);
  const Recognised = forwardRef<unknown, object>((props, ref) => render(ref === null ? props : { ...props, ref }));
  const { displayName, name } = component as ComponentType;
  return Object.assign(Recognised, {
    displayName: displayName ?? name,
    styledComponentId: className,
    target: component,
    attrs: [],
    foldedComponentIds: '',
    toString: () => `.${className}`,
  }) as unknown as C & Selectable;
}

/** Calls a function, so that both are one fiber. What `memo` and `forwardRef` make is an object, and React renders it. */
function rendererOf(component: unknown): (props: object) => ReactNode {
  if (typeof component === 'function') return component as (props: object) => ReactNode;
  return (props) => createElement(component as ElementType, props);
}
