import { diskCodes, importCodes } from '@wusum/diagnostics';
import { voiceMarkSamples } from './voice-mark-samples.js';
import { contentSamples } from './content-samples.js';
import { pictureSamples } from './picture-samples.js';
import { readingSamples } from './reading-samples.js';
import { rules } from '@wusum/lint';
import type { CodeSample } from './sample.js';
import { systemSamples } from './system-samples.js';
import { valueSamples } from './value-samples.js';

/** Code → an input for which the compiler reports it. */
export const samples: Readonly<Record<string, CodeSample>> = {
  ...readingSamples,
  ...valueSamples,
  ...systemSamples,
  ...contentSamples,
  ...voiceMarkSamples,
  ...pictureSamples,
};

/**
 * Codes without a sample here: rules have tables of cases and pages of their own; the smallest input for WS-G023 takes
 * seconds and is in `graph/limits.test.ts`; WS-V015, WS-V017 and WS-V018 are of translators' files, and
 * WS-V030 to WS-V035 of Vale styles and checked texts, which are not compiled; WS-E121 is of packages that are not installed and WS-E123 of pictures that are measured, whose tests are in
 * `packages/platforms/test`; WS-F and WS-I are of files on disk and of imports, whose tests are in `packages/cli/test`.
 */
export const withoutSample: readonly string[] = [
  'WS-E121',
  'WS-E123',
  'WS-G023',
  'WS-V015',
  'WS-V017',
  'WS-V018',
  'WS-V019',
  'WS-V030',
  'WS-V031',
  'WS-V032',
  'WS-V033',
  'WS-V034',
  'WS-V035',
  ...Object.keys({ ...diskCodes, ...importCodes }),
  ...rules.map(({ code }) => code),
];
