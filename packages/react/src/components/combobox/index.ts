export { Combobox } from './Combobox.js';
export type {
  ComboboxChangeDetails,
  ComboboxChangeReason,
  ComboboxGroupData,
  ComboboxOpenChangeDetails,
  ComboboxOpenChangeReason,
  ComboboxOptionData,
  ComboboxProps,
  ComboboxValue,
} from './Combobox.props.js';
