/** A worker that checks texts: it answers the messages of `check-host.ts`. It sends nothing to any server. */
import { createChecker, type CheckedVoice, type Checker } from '@wusum/voice/check';
import type { VoiceAnswer, VoiceRequest } from '../components/voice-field/check-messages.js';

const checkers = new Map<number, Checker>();

function answer({ id, setup, given, text }: VoiceRequest): VoiceAnswer {
  try {
    if (given) checkers.set(setup, createChecker(given.voice as CheckedVoice, given.options));
    return { id, findings: checkers.get(setup)!.check(text) };
  } catch (error) {
    return { id, findings: [], problem: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<VoiceRequest>) => postMessage(answer(data)));
