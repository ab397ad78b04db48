export { compileVoice, type CompiledVoice } from './compile-voice.js';
export { formatMessage, type MessageValues } from './messages/format-message.js';
export { messageKeysType, messageSignatures, type MessageSignature } from './messages/message-keys.js';
export { voiceCodes, type VoiceCode } from './codes.js';
export { findShouting, type Shout } from './text/find-shouting.js';
export { findTerm, type TermMatch } from './text/find-term.js';
export { foldArabic, type FoldedText } from './text/fold-arabic.js';
export * from './types.js';
