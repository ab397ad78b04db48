import '@wusum/theme/fonts.css';
import '@wusum/theme/theme.css';
import '@wusum/react/reset.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Container, directionOf, matchLanguage, registerBrands } from '@wusum/react';
import { brands } from '@wusum/theme/brands';
import measures from './Measures.words.json' with { type: 'json' };
import order from './Order.words.json' with { type: 'json' };
import settings from './Settings.words.json' with { type: 'json' };
import signIn from './SignIn.words.json' with { type: 'json' };
import { Measures } from './Measures.js';
import { Order } from './Order.js';
import { Settings } from './Settings.js';
import { SignIn } from './SignIn.js';

registerBrands(...brands);

/** The page at `?page=…&brand=…&lang=…&mode=…`. What is missing is the first one of each. */
const chosen = new URLSearchParams(location.search);
const brand = brands.find(({ id }) => id === chosen.get('brand')) ?? brands[0]!;
const lang = matchLanguage(chosen.get('lang') ?? undefined, ['en', 'ar']) === 'ar' ? 'ar' : 'en';

const page = document.documentElement;
page.lang = lang;
page.dir = directionOf(lang);
Object.assign(page.dataset, { brand: brand.id, mode: chosen.get('mode') ?? brand.defaults.mode });

const today = new Date().toISOString().slice(0, 10);
const season = [{ id: 'answered', value: 0.82, before: 0.74, aim: 0.8 }] as const;

const pages: Record<string, ReactNode> = {
  'sign-in': <SignIn words={signIn[lang]} onSend={() => Promise.resolve(false)} />,
  settings: <Settings words={settings[lang]} />,
  order: <Order words={order[lang]} prices={{ thread: 12.5, board: 9, cloth: 18 }} currency="OMR" today={today} />,
  measures: <Measures words={measures[lang]} measures={{ autumn: season }} />,
};

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Container asChild>
      <main>{pages[chosen.get('page') ?? ''] ?? pages['sign-in']}</main>
    </Container>
  </StrictMode>,
);
