export { Select } from './Select.js';
export * as SelectParts from './parts.js';
export type {
  SelectChangeDetails,
  SelectChangeReason,
  SelectContentProps,
  SelectGroupData,
  SelectGroupLabelProps,
  SelectGroupProps,
  SelectItemProps,
  SelectOpenChangeDetails,
  SelectOpenChangeReason,
  SelectOptionData,
  SelectProps,
  SelectRootProps,
  SelectStateProps,
  SelectTriggerProps,
  SelectValue,
  SelectValueProps,
} from './Select.props.js';
