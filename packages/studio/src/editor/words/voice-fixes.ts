import type { Checker, Finding } from '@wusum/voice/check';
import type { BrandData } from '../../data/types.js';
import { brandChecker } from '../../parts/brand-checker.js';

/** A finding of the voice with the text that fixes it. */
export interface VoiceFix {
  readonly message: Finding['message'];
  readonly found: string;
  /** What takes its place; empty if it is removed. */
  readonly by: string;
  /** The whole text after the fix. */
  readonly fixed: string;
}

type Brand = Pick<BrandData, 'voice' | 'locales'>;

const checkers = new WeakMap<Brand, Map<string, Checker>>();

function checkerOf(brand: Brand, language: keyof BrandData['locales']): Checker {
  const known = checkers.get(brand) ?? new Map<string, Checker>();
  checkers.set(brand, known);
  const checker = known.get(language) ?? brandChecker(brand, language);
  known.set(language, checker);
  return checker;
}

/**
 * The fixes of the voice of a brand for a form of a message: of each finding the first replacement that leaves one
 * finding less and all placeholders as they are.
 *
 * @param text ICU text of the form
 */
export function voiceFixes(text: string, brand: Brand, language: keyof BrandData['locales']): VoiceFix[] {
  const checker = checkerOf(brand, language);
  const findings = checker.check(text);
  const placeholders = placeholdersOf(text);
  return findings.flatMap(({ message, found, start, end, replacements }) => {
    const fixes = replacements.map((by) => ({
      message,
      found,
      by,
      fixed: text.slice(0, start) + by + text.slice(end),
    }));
    const good = fixes.find(
      ({ fixed }) => placeholdersOf(fixed) === placeholders && checker.check(fixed).length < findings.length,
    );
    return good ? [good] : [];
  });
}

const placeholdersOf = (text: string): string => (text.match(/\{[^{}]*\}|#/gu) ?? []).join(' ');
