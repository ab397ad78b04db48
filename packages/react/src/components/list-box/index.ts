export { ListBox } from './ListBox.js';
export type {
  ListBoxChangeDetails,
  ListBoxChangeReason,
  ListBoxGroupData,
  ListBoxOptionData,
  ListBoxProps,
  ListBoxValue,
} from './ListBox.props.js';
