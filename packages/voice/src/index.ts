export { compileVoice, type CompiledVoice, type VoiceOptions } from './compile-voice.js';
export type { PlaceInValue } from './rules/voice-texts.js';
export * from './brand-voice.js';
export type { WordsOptions } from './messages/read-words.js';
export { argumentsOf } from './messages/arguments.js';
export { compareArguments, type ArgumentProblem } from './messages/compare-arguments.js';
export {
  compileCatalogue,
  type CatalogueEntry,
  type CatalogueProblem,
  type CompiledCatalogue,
} from './messages/compile-catalogue.js';
export {
  compileMessage,
  type CompiledMessage,
  type CompileMessageOptions,
  type MessageForm,
} from './messages/compile-message.js';
export {
  addForm,
  replaceForm,
  textForms,
  type FormStep,
  type MissingForm,
  type TextForm,
  type TextForms,
} from './messages/text-forms.js';
export { messagesWithPlain } from './messages/plain-messages.js';
export { formatMessage } from './messages/format-message.js';
export { messageKeysType, messageSignatures, type Catalogues, type MessageSignature } from './messages/message-keys.js';
export { voiceCodes, type VoiceCode } from './codes.js';
export { wrongNames } from './rules/check-texts.js';
export { codeOfRule } from './rules/rule-codes.js';
export { compileLexicon, type Lexicon, type TermMatch } from './lexicon/lexicon.js';
export { smsSegments, type SmsSegments } from './channels/sms-segments.js';
export { foldArabic, type FoldedText } from './text/fold-arabic.js';
export * from './types.js';
