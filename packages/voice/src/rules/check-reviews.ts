import type { Review } from '../brand-voice.js';
import type { VoiceGroups } from '../voice-groups.js';
import type { VoiceReporter } from '../reporter.js';
import type { Localized } from '../types.js';

/** Reports each language in which `voice.json` has texts that nobody has reviewed: one diagnostic at the first of them. */
export function checkReviews(
  groups: VoiceGroups,
  reviewed: Localized<Review>,
  languages: readonly string[],
  reporter: VoiceReporter,
): void {
  const entries = [groups.trait, groups.situation, groups.ritual, groups.sample].flatMap((group) => [
    ...group.values(),
  ]);
  for (const language of languages) {
    if (reviewed[language] !== undefined) continue;
    const first = entries.find(({ value }) => hasLanguage(value, language));
    if (first === undefined) continue;
    reporter.add('WS-V025', first, `The texts of voice.json in "${language}" have no review.`, {
      fix: `Let a native reader review them, then add "${language}" to \`reviewed\` with a name and a date.`,
    });
  }
}

/** Whether a value has a text in a language at any depth. */
function hasLanguage(value: unknown, language: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => key === language || hasLanguage(part, language));
}
