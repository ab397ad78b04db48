import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Brand, Text } from '@wusum/react';
import { Greeting, Stories } from './stories';

const lang = new URLSearchParams(location.search).get('lang') ?? 'en';

createRoot(document.getElementById('root')!).render(
  <Brand lang={lang}>
    <Suspense fallback={<Text>…</Text>}>
      <Greeting />
      <Stories />
    </Suspense>
  </Brand>,
);
