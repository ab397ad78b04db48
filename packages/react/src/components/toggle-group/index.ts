export * as ToggleGroup from './parts.js';
export type {
  ToggleGroupChangeDetails,
  ToggleGroupChangeReason,
  ToggleGroupItemProps,
  ToggleGroupOrientation,
  ToggleGroupRootProps,
} from './ToggleGroup.props.js';
