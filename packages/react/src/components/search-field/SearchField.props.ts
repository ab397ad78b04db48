import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc } from '../../system/props.js';
import type { TextFieldProps } from '../text-field/TextField.props.js';

export const searchFieldProps = {
  variants: { size: sizes },
  defaults: { size: 'md', loading: false, required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

/** `input-change`: people typed or pasted. `input-clear`: the clear button. `escape-key`: Escape, which clears the text. */
export type SearchFieldChangeReason = 'input-change' | 'input-clear' | 'escape-key';

/** Why a search starts. `keyboard`: Enter. `input-clear`, `escape-key`: the text was cleared. */
export type SearchFieldSearchReason = 'keyboard' | 'input-clear' | 'escape-key';

export interface SearchFieldProps extends Omit<
  TextFieldProps,
  'type' | 'start' | 'end' | 'clearable' | 'revealable' | 'onValueChange'
> {
  /** Called when the text changes. */
  onValueChange?: (value: string, details: ChangeDetails<SearchFieldChangeReason>) => void;
  /** Called with the text when people press Enter, and with an empty text when they clear it. */
  onSearch?: (value: string, details: ChangeDetails<SearchFieldSearchReason>) => void;
  /**
   * Shows that results are loading.
   * @default false
   */
  loading?: boolean;
}
