import { createRoot } from 'react-dom/client';
import { Brand } from '@wusum/react';
import '@wusum/react/voice-field/styles.css';
import { VoiceField, type CheckedVoice } from '@wusum/react/voice-field';

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

createRoot(document.getElementById('root')!).render(
  <Brand lang="ar">
    <VoiceField label="إعلان" voice={voice} defaultValue="كتب مستخدم حكايته." />
  </Brand>,
);
