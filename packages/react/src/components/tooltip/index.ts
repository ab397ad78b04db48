export { Tooltip } from './Tooltip.js';
export type {
  TooltipChangeDetails,
  TooltipChangeReason,
  TooltipProps,
  TooltipPurpose,
  TooltipSide,
} from './Tooltip.props.js';
