export { LanguageSwitch } from './LanguageSwitch.js';
export type { LanguageSwitchChangeReason, LanguageSwitchProps } from './LanguageSwitch.props.js';
