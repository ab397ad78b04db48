'use client';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useDetails } from '../collapsible/use-details.js';
import { AccordionItemContext, useAccordion } from './accordion-context.js';
import type { AccordionItemProps } from './Accordion.props.js';
import { Item } from './Accordion.styles.js';

/** One part of an accordion. Renders one native `<details>`. */
export function AccordionItem({ value, disabled, ref, ...rest }: AccordionItemProps) {
  const accordion = useAccordion('Item');
  const { details, root, press } = useDetails({
    open: accordion.value.includes(value),
    disabled,
    setOpen: (open, changes) => accordion.setOpen(value, open, changes),
    adopt: (open) => accordion.adopt(value, open),
  });
  const detailsRef = useComposedRefs(details, ref);
  return (
    <AccordionItemContext value={{ disabled, press }}>
      <Item {...rest} {...root} name={accordion.name} ref={detailsRef} />
    </AccordionItemContext>
  );
}
