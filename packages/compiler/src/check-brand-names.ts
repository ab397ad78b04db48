import type { Permutation } from '@wusum/dtcg';
import { brandIdentity, brandNameIn } from '@wusum/platforms/internal';
import type { CompileReporter } from './compile-reporter.js';

/** Reports missing names: a brand with `brand.identity` needs a name in both languages. */
export function checkNames(permutation: Permutation, reporter: CompileReporter): void {
  const token = permutation.tokens.get(brandIdentity);
  if (!token) return;
  for (const language of ['en', 'ar'] as const) {
    if (brandNameIn(permutation, language) !== undefined) continue;
    reporter.add('WS-V002', `"${brandIdentity}" has no name in "${language}".`, {
      location: token.extensionPlace?.(['names', language]) ?? token.location,
      fix: 'Write `"names": { "en": "…", "ar": "…" }` in the extension `org.wusum` of the token.',
    });
  }
}
