export * as Accordion from './parts.js';
export type {
  AccordionChangeDetails,
  AccordionChangeReason,
  AccordionHeadingLevel,
  AccordionItemProps,
  AccordionPanelProps,
  AccordionRootProps,
  AccordionTriggerProps,
} from './Accordion.props.js';
