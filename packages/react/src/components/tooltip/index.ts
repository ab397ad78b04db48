export { Tooltip } from './Tooltip.js';
export {
  tooltipDefaults,
  tooltipPurposes,
  tooltipSides,
  type TooltipProps,
  type TooltipPurpose,
  type TooltipSide,
} from './Tooltip.props.js';
