import { engineSamples } from './voice-mark-samples.js';
import { frontSamples } from './reading-samples.js';
import { rules } from '../../src/index.js';
import type { CodeSample } from './sample.js';
import { systemSamples } from './system-samples.js';
import { valueSamples } from './value-samples.js';

/** Code → an input that makes the compiler report it. */
export const samples: Readonly<Record<string, CodeSample>> = {
  ...frontSamples,
  ...valueSamples,
  ...systemSamples,
  ...engineSamples,
};

/**
 * Codes whose sample stands elsewhere: rules have tables of cases, and their own pages show them; the smallest input for
 * the others takes seconds, and the tests beside their code have it.
 */
export const withoutSample: readonly string[] = ['WS-G023', ...rules.map(({ code }) => code)];
