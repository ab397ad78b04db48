export { Select } from './Select.js';
export * as SelectParts from './parts.js';
export {
  selectDefaults,
  type SelectChangeDetails,
  type SelectChangeReason,
  type SelectContentProps,
  type SelectGroupData,
  type SelectGroupLabelProps,
  type SelectGroupProps,
  type SelectItemProps,
  type SelectOpenChangeDetails,
  type SelectOpenChangeReason,
  type SelectOptionData,
  type SelectProps,
  type SelectRootProps,
  type SelectTriggerProps,
  type SelectValue,
  type SelectValueProps,
} from './Select.props.js';
