export { Select, SelectGroup, SelectOption } from './Select.js';
export {
  selectDefaults,
  type SelectGroupData,
  type SelectGroupProps,
  type SelectOptionData,
  type SelectOptionProps,
  type SelectProps,
} from './Select.props.js';
