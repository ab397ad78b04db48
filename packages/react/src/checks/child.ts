import * as React from 'react';
import type { ElementType, Ref } from 'react';
import { composeRefs } from '../internal/compose.js';
import { reportOnce } from '../internal/report.js';

type Props = Record<string, unknown>;

/**
 * The hooks under other names: a server component has none, and there only what is known without rendering is checked. It is
 * the same at each render.
 */
const { useEffect: effect, useRef: ref } = React as Partial<Pick<typeof React, 'useEffect' | 'useRef'>>;

/** Elements of HTML that a person can activate. */
const activatable = ['a', 'button', 'summary', 'label', 'input', 'area'];

/**
 * Reports, in development, a child of `asChild` that does not pass on what it gets, and one that cannot be activated.
 * @param merged the props of the child; may get a ref
 */
export function checkChild(owner: string, type: ElementType, merged: Props): void {
  if (owner === 'Button' && typeof type === 'string') checkActivation(type, merged);
  if (!effect || !ref) return;
  const node = ref<Element>(null);
  const isOwn = typeof type !== 'string';
  if (isOwn) merged.ref = composeRefs(node as Ref<unknown>, merged.ref as Ref<unknown> | undefined);
  effect(() => {
    if (!isOwn) return;
    const { displayName, name } = type as { displayName?: string; name?: string };
    const child = `<${displayName ?? name ?? 'unknown'}>`;
    const fix = 'Spread all props that it gets, `ref` too, on its element.';
    const [own = ''] = ((merged.className as string | undefined) ?? '').split(' ');
    if (!node.current) reportOnce(`${owner}: its child ${child} drops \`ref\`. ${fix}`);
    else if (own && !node.current.classList?.contains(own))
      reportOnce(`${owner}: its child ${child} drops \`className\`. ${fix}`);
    // Once: what a child does with its props does not change.
  }, []);
}

function checkActivation(type: string, { tabIndex, role }: Props): void {
  if (activatable.includes(type) || tabIndex !== undefined || role !== undefined) return;
  reportOnce(
    `Button: its child <${type}> takes no focus and no Enter key. Use a link, or a Button without \`asChild\`.`,
  );
}
