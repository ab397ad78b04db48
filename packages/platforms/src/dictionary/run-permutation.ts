import type { Dictionary, File, PlatformConfig } from 'style-dictionary/types';
import type StyleDictionary from 'style-dictionary';
import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { decodeBraces } from '../shared/theme-engine.js';
import type { StyleDictionaryConfig, StyleDictionaryPlatform } from './config.js';
import type { AllHooks } from './hooks.js';
import { restoreTexts, sourceTokens } from './source-tokens.js';

/** A platform of Style Dictionary in one permutation, with all transforms run. */
export interface OpenPlatform {
  readonly dictionary: Dictionary;
  readonly config: PlatformConfig;
  /** Writes one file in memory. `warnings` are the texts of Style Dictionary, without colours. */
  readonly format: (index: number) => Promise<{ readonly output: unknown; readonly warnings: readonly string[] }>;
  /** Runs the actions with an absolute build path. */
  readonly act: (buildPath: string) => Promise<void>;
}

/** Input of a run that is the same in all permutations. */
export interface RunInput {
  readonly name: string;
  readonly config: StyleDictionaryConfig;
  /** Guarded hooks. */
  readonly hooks: AllHooks;
  readonly isPublished: (token: ResolvedToken) => boolean;
}

/**
 * Runs Style Dictionary on one permutation: one instance with true tokens, as if it had read them from DTCG files.
 *
 * @param files the files to write, with their paths in this permutation
 * @throws Error if Style Dictionary itself refuses the configuration or the tokens
 */
export async function openPlatform(
  { name, config, hooks, isPublished }: RunInput,
  permutation: Permutation,
  buildPath: string,
  files: readonly File[],
): Promise<OpenPlatform> {
  const { default: Instance } = await import('style-dictionary');
  const { preprocessors, expand, log, platforms } = config;
  const platform = platforms[name]!;
  const dictionary = new Instance(
    {
      usesDtcg: true,
      tokens: sourceTokens(permutation, isPublished),
      ...(preprocessors && { preprocessors }),
      ...(expand !== undefined && { expand }),
      log: { verbosity: 'silent', ...log },
      platforms: { [name]: platformConfig(platform, buildPath, files) },
    },
    { init: false },
  );
  // Not as an option: lists of built-in groups would be merged with themselves.
  Object.defineProperty(dictionary, 'hooks', { get: () => hooks, set: () => {} });
  await dictionary.init();
  Object.defineProperty(dictionary, 'options', { value: dictionary.options });
  return opened(dictionary, name);
}

async function opened(dictionary: StyleDictionary, name: string): Promise<OpenPlatform> {
  const own = dictionary.getPlatformConfig(name);
  const tokens = await dictionary.getPlatformTokens(name);
  for (const token of tokens.allTokens) restoreTexts(token);
  // Warnings are read from the log of each file, whatever is printed.
  const format = { ...own, log: { ...own.log, verbosity: 'verbose', warnings: 'warn' } } as PlatformConfig;
  return {
    dictionary: tokens,
    config: own,
    format: async (index) => {
      const { output, logs } = await dictionary.formatFile(own.files![index]!, format, tokens);
      return { output: typeof output === 'string' ? decodeBraces(output) : output, warnings: logs.warning };
    },
    act: async (buildPath) => {
      await dictionary.volume.promises.mkdir(buildPath, { recursive: true });
      for (const action of own.actions ?? [])
        if (typeof action !== 'string')
          await action.do(tokens, { ...own, buildPath }, dictionary.options, dictionary.volume);
    },
  };
}

function platformConfig(platform: StyleDictionaryPlatform, buildPath: string, files: readonly File[]): PlatformConfig {
  const { contexts: _, content: _content, ...own } = platform;
  const isOurs = [own.transformGroup, ...(own.transforms ?? [])].some(
    (hook) => typeof hook === 'string' && hook.startsWith('wusum/'),
  );
  // Our transforms print DTCG values, not values that another transform has printed.
  const preprocessors = [...(own.preprocessors ?? []), ...(isOurs ? ['wusum/resolve'] : [])];
  return { ...own, buildPath, files: [...files], ...(preprocessors.length > 0 && { preprocessors }) };
}
