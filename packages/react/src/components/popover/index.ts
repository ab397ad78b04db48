export * as Popover from './parts.js';
export type {
  PopoverChangeDetails,
  PopoverChangeReason,
  PopoverCloseProps,
  PopoverContentProps,
  PopoverDescriptionProps,
  PopoverRootProps,
  PopoverTitleProps,
  PopoverTriggerProps,
} from './Popover.props.js';
