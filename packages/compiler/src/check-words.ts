import { suggest } from '@wusum/diagnostics';
import type { Permutation } from '@wusum/dtcg';
import type { Localized, Messages } from '@wusum/voice';
import type { CompileReporter } from './compile-reporter.js';

const group = 'messages.';

/** The keys of `messages.json`, in order; none without the file. */
export function messageKeys({ tokens }: Permutation): readonly string[] {
  return [...tokens.keys()].filter((path) => path.startsWith(group)).map((path) => path.slice(group.length));
}

/** Compares the words of a brand with `messages.json`: one diagnostic for each language with missing keys. */
export function checkWords(
  id: string,
  permutation: Permutation,
  messages: Localized<Messages>,
  reporter: CompileReporter,
): void {
  const keys = messageKeys(permutation);
  if (keys.length === 0) return;
  const known = new Set(keys);
  const wordsPaths = [...permutation.tokens.keys()].filter((path) => path.startsWith('words.'));
  for (const [language, own] of Object.entries(messages)) {
    // A message with an error is reported already.
    const missing = keys.filter((key) => !(key in own) && !permutation.tokens.has(`words.${language}.${key}`));
    if (missing.length > 0) {
      const near = wordsPaths.find((path) => path.startsWith(`words.${language}.`));
      reporter.add('WS-E010', `The brand "${id}" has no words in "${language}" for ${missing.join(', ')}.`, {
        location: permutation.tokens.get(near ?? `${group}${missing[0]!}`)?.location,
      });
    }
    for (const key of Object.keys(own)) {
      if (known.has(key)) continue;
      const { location } = permutation.tokens.get(`words.${language}.${key}`)!;
      const didYouMean = suggest(key, missing);
      reporter.add('WS-E011', `"${key}" is not a key of messages.json.`, { location, didYouMean });
    }
  }
}

/** Reports the languages of words that no brand has: one diagnostic for each language. */
export function checkWordsLanguages(
  permutations: readonly Permutation[],
  languages: ReadonlySet<string>,
  reporter: CompileReporter,
): void {
  const reported = new Set(languages);
  for (const { path, location } of permutations.flatMap(({ tokens }) => [...tokens.values()])) {
    const language = /^words\.([^.]+)\./u.exec(path)?.[1];
    if (language === undefined || reported.has(language)) continue;
    reported.add(language);
    reporter.add('WS-E012', `No brand has the language "${language}".`, {
      location,
      didYouMean: suggest(language, languages),
    });
  }
}
