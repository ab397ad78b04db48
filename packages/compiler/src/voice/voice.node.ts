import { createRequire } from 'node:module';
import type * as Voice from '@wusum/voice';

const require = createRequire(import.meta.url);
let loaded: typeof Voice | undefined;

/** The voice engine, loaded with the first brand, because many builds have no words. */
export function loadVoice(): typeof Voice {
  return (loaded ??= require('@wusum/voice') as typeof Voice);
}
