import { readMessage, type MessageEntry } from './messages/read-messages.js';
import { VoiceReporter } from './reporter.js';
import type { Messages, Suggest, VoiceDiagnostic, VoiceToken } from './types.js';

/** Result of `compileSample`. */
export interface CompiledSample {
  readonly sample: Readonly<Record<'en' | 'ar', Messages>>;
  readonly diagnostics: readonly VoiceDiagnostic[];
}

/**
 * Compiles `sample.*` tokens: the copy of example pages, by dotted key without `sample.`. The lexicon is not applied,
 * because pages also quote avoided terms.
 */
export function compileSample(
  tokens: Iterable<VoiceToken>,
  { suggest }: { readonly suggest?: Suggest } = {},
): CompiledSample {
  const reporter = new VoiceReporter(suggest);
  const entries: MessageEntry[] = [];
  for (const token of tokens) {
    if (!token.path.startsWith('sample.')) continue;
    const entry = readMessage(token, token.path.slice('sample.'.length), reporter);
    if (entry) entries.push(entry);
  }
  const sample = {
    en: Object.fromEntries(entries.map(({ key, messages }) => [key, messages.en])),
    ar: Object.fromEntries(entries.map(({ key, messages }) => [key, messages.ar])),
  };
  return { sample, diagnostics: reporter.diagnostics };
}
