import type { DialogFooterProps } from './Dialog.props.js';
import { Footer } from './Dialog.styles.js';

/** The actions, the main one first. Renders one `<div>` that stays in view while a `Dialog.Body` scrolls. */
export function DialogFooter(props: DialogFooterProps) {
  return <Footer {...props} />;
}
