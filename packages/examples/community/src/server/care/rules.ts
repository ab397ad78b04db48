import type { Rule } from '@wusum/tribe/care/model';

/** The version of the guidelines in force. Members accept each version before they write again. */
export const guidelinesVersion = '2026-09';
export const guidelinesSince = Date.UTC(2026, 8, 1);

export const ruleIds = ['ask', 'person', 'own'] as const;
export type RuleId = (typeof ruleIds)[number];

/** The names of the rules: hosts decide by a name, never by a number. */
export function rulesIn(language: string): Rule[] {
  return ruleIds.map((id) => ({ id, name: names[id][language === 'ar' ? 'ar' : 'en'] }));
}

const names: Readonly<Record<RuleId, Readonly<Record<'en' | 'ar', string>>>> = {
  ask: { en: 'Ask whoever is in the story', ar: 'نستأذن من في الحكاية' },
  person: { en: 'Speak to the person, not about them', ar: 'نكلّم الشخص ولا نتكلّم عنه' },
  own: { en: 'Share what is yours to share', ar: 'نحكي ما لنا أن نحكيه' },
};

export const reportReasons = ['name', 'hurt', 'other'] as const;
export const gestureIds = ['heard', 'with-you', 'learned'] as const;
