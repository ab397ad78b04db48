export { TranslationToggle } from './TranslationToggle.js';
export { translationViews, type TranslationToggleProps, type TranslationView } from './TranslationToggle.props.js';
