'use client';

import '@wusum/react/voice-field/styles.css';
import { VoiceField, type CheckedVoice } from '@wusum/react/voice-field';

/** A voice of the application's own, with one term. */
const voice: CheckedVoice = {
  lexicon: [
    {
      name: 'member',
      prefer: { en: ['member'], ar: ['عضو'] },
      avoid: { en: ['user'], ar: ['مستخدم'] },
      swap: { en: { user: 'member' }, ar: { مستخدم: 'عضو' } },
    },
  ],
  mechanics: [],
};

const words = {
  en: { label: 'Notice', draft: 'Our user writes.' },
  ar: { label: 'إعلان', draft: 'كتب مستخدم حكايته.' },
};

export function Notice({ lang }: { lang: string }) {
  const { label, draft } = lang === 'ar' ? words.ar : words.en;
  return <VoiceField label={label} name="notice" defaultValue={draft} voice={voice} />;
}
