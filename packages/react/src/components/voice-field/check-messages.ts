/** What the page and the worker send to each other. */
import type { VoiceFinding, VoiceSetup } from './VoiceField.props.js';

export interface VoiceRequest {
  readonly id: number;
  /** The number of the setup. */
  readonly setup: number;
  /** The setup itself, with its first request. */
  readonly given?: VoiceSetup;
  readonly text: string;
}

export interface VoiceAnswer {
  readonly id: number;
  readonly findings: readonly VoiceFinding[];
  /** The error of a setup that is not valid. */
  readonly problem?: string;
}
