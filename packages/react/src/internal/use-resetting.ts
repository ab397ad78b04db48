import { useRef, type RefObject } from 'react';
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
    const listen = () => {
      isResetting.current = true;
      window.setTimeout(() => {
        isResetting.current = false;
      });
    };
    form?.addEventListener('reset', listen);
    return () => form?.removeEventListener('reset', listen);
  }, [control]);
  return isResetting;
}
