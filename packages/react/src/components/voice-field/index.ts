export { VoiceField } from './VoiceField.js';
export { useVoiceCheck, type VoiceCheck } from './use-voice-check.js';
export type {
  CheckedVoice,
  IgnoredFinding,
  IgnoreReason,
  VoiceCheckOptions,
  VoiceFieldProps,
  VoiceFinding,
  VoiceRules,
  VoiceSeverity,
} from './VoiceField.props.js';
