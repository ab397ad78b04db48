import { voiceCodes, type Bilingual } from '@wusum/voice';
import type { DiagnosticReporter } from './diagnostics/reporter.js';
import { isRecord } from './is-record.js';
import type { Permutation } from './types.js';

const identity = 'brand.identity';

/** The names of a brand from the extension of `brand.identity`, or its id without them. */
export function readNames(id: string, permutation: Permutation): Bilingual {
  const name = (language: 'en' | 'ar'): string => nameIn(permutation, language) ?? id;
  return { en: name('en'), ar: name('ar') };
}

/** Reports missing names: a brand with `brand.identity` needs a name in both languages. */
export function checkNames(permutation: Permutation, reporter: DiagnosticReporter): void {
  const token = permutation.tokens.get(identity);
  if (!token) return;
  const { severity, why } = voiceCodes['WS-V002'];
  for (const language of ['en', 'ar'] as const) {
    if (nameIn(permutation, language) !== undefined) continue;
    reporter.push({
      code: 'WS-V002',
      severity,
      message: `"${identity}" has no name in "${language}".`,
      location: token.extensionPlace?.(['names', language]) ?? token.location,
      why,
      fix: 'Write `"names": { "en": "…", "ar": "…" }` in the extension `org.wusum` of the token.',
    });
  }
}

/** The name in a language, unless it is missing or empty. */
function nameIn(permutation: Permutation, language: 'en' | 'ar'): string | undefined {
  const names = permutation.tokens.get(identity)?.extension?.['names'];
  const given = isRecord(names) ? names[language] : undefined;
  return typeof given === 'string' && given.trim() !== '' ? given : undefined;
}
