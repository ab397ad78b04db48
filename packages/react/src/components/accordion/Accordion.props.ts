import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const accordionProps = {
  variants: { headingLevel: [2, 3, 4, 5, 6] },
  defaults: { multiple: false, headingLevel: 3, disabled: false },
} as const satisfies PropsDoc;

export type AccordionHeadingLevel = (typeof accordionProps.variants.headingLevel)[number];

/** `trigger-press`: a summary was pressed. `none`: the browser opened it, for find in page or a link to a place inside. */
export type AccordionChangeReason = 'trigger-press' | 'none';
export type AccordionChangeDetails = ChangeDetails<AccordionChangeReason>;

export interface AccordionRootProps extends Omit<ComponentProps<'div'>, 'defaultValue'> {
  /** The values of the open items: controlled. */
  value?: readonly string[];
  /** The values of the items that are open at first: uncontrolled. */
  defaultValue?: readonly string[];
  /** Called when an item opens or closes. `event.preventDefault()` keeps an uncontrolled value as it is. */
  onValueChange?: (value: readonly string[], details: AccordionChangeDetails) => void;
  /**
   * Several items can be open. Otherwise the one that opens closes the others.
   * @default false
   */
  multiple?: boolean;
  /**
   * The level of the headings, below the heading of the section that the accordion is in.
   * @default 3
   */
  headingLevel?: AccordionHeadingLevel;
}

export interface AccordionItemProps extends Omit<ComponentProps<'details'>, 'open' | 'onToggle' | 'name'> {
  /** Reports the items of an accordion apart. */
  value: string;
  /**
   * Presses of the summary do nothing. It keeps focus.
   * @default false
   */
  disabled?: boolean;
}

export type AccordionTriggerProps = ComponentProps<'summary'>;
export type AccordionPanelProps = ComponentProps<'div'>;
