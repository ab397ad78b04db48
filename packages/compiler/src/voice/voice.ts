import * as voice from '@wusum/voice';

/** The voice engine. In Node, `voice.node.ts` takes the place of this file (`imports` in package.json). */
export const loadVoice = (): typeof voice => voice;
