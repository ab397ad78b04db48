export { Tooltip } from './Tooltip.js';
export {
  tooltipDefaults,
  tooltipPurposes,
  tooltipSides,
  type TooltipChangeDetails,
  type TooltipChangeReason,
  type TooltipProps,
  type TooltipPurpose,
  type TooltipSide,
} from './Tooltip.props.js';
