export { Tooltip } from './Tooltip.js';
export type {
  TooltipAlign,
  TooltipChangeDetails,
  TooltipChangeReason,
  TooltipProps,
  TooltipPurpose,
  TooltipSide,
} from './Tooltip.props.js';
