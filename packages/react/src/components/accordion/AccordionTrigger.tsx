'use client';
import { composeHandlers } from '../../internal/compose.js';
import { useAccordion, useAccordionItem } from './accordion-context.js';
import type { AccordionTriggerProps } from './Accordion.props.js';
import { Title, Trigger } from './Accordion.styles.js';

/** Opens and closes its item. Renders one `<summary>`, with its text in a heading. */
export function AccordionTrigger({ children, ...rest }: AccordionTriggerProps) {
  const { headingLevel } = useAccordion('Trigger');
  const { disabled, press } = useAccordionItem('Trigger');
  return (
    <Trigger aria-disabled={disabled ? true : undefined} {...rest} onClick={composeHandlers(rest.onClick, press)}>
      <Title as={`h${headingLevel}`}>{children}</Title>
    </Trigger>
  );
}
