import { useRef, type RefObject } from 'react';
import { listenTogether } from './listen-together.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/**
 * Whether the form of a control is being reset. React resets a form after an action, between its changes of the document
 * and the layout effects of the same render: an effect that writes the known value to the control would undo the reset
 * before it is read.
 */
export function useResetting(control: RefObject<HTMLInputElement | null>): RefObject<boolean> {
  const isResetting = useRef(false);
  useBrowserLayoutEffect(() => {
    const form = control.current?.form;
    if (!form) return undefined;
    return listenTogether(form, 'reset', () => {
      isResetting.current = true;
      window.setTimeout(() => {
        isResetting.current = false;
      });
    });
  }, [control]);
  return isResetting;
}
