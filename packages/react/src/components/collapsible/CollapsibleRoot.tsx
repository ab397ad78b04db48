'use client';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useControlled } from '../../internal/use-controlled.js';
import { CollapsibleContext } from './collapsible-context.js';
import type { CollapsibleChangeDetails, CollapsibleRootProps } from './Collapsible.props.js';
import { Root } from './Collapsible.styles.js';
import { useDetails } from './use-details.js';

/**
 * A part of a page that opens and closes. Renders one native `<details>`: it works before hydration, and find in page opens
 * it. Inside it a `Collapsible.Trigger`, then a `Collapsible.Panel`.
 *
 * Use it for what few people need: a technical note, the full list.
 * Do not use it for several of them (`Accordion`), nor to hide what everyone has to read.
 */
export function CollapsibleRoot({
  open,
  defaultOpen = false,
  onOpenChange,
  disabled,
  ref,
  ...rest
}: CollapsibleRootProps) {
  const [isOpen, setOpen, adopt] = useControlled<boolean, CollapsibleChangeDetails>(open, defaultOpen, onOpenChange);
  const { details, root, press } = useDetails({ open: isOpen, disabled, setOpen, adopt });
  const detailsRef = useComposedRefs(details, ref);
  return (
    <CollapsibleContext value={{ disabled, press }}>
      <Root {...rest} {...root} ref={detailsRef} />
    </CollapsibleContext>
  );
}
