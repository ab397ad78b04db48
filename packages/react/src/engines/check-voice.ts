/** Loaded where a worker is not allowed: the checks of `@wusum/voice`, built into this package. */
export { createChecker, type CheckedVoice } from '@wusum/voice/check';
