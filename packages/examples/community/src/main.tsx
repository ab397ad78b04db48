import '@wusum/theme/fonts.css';
import '@wusum/theme/theme.css';
import '@wusum/react/reset.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { directionOf, registerBrands } from '@wusum/react';
import { brands } from '@wusum/theme/brands';
import { CommunityHome } from './CommunityHome.js';

registerBrands(...brands);

/** The page at `?brand=…&lang=…&mode=…`. What is missing is the first brand, its default mode, and English. */
const chosen = new URLSearchParams(location.search);
const brand = brands.find(({ id }) => id === chosen.get('brand')) ?? brands[0]!;
const lang = chosen.get('lang') ?? 'en';

const page = document.documentElement;
page.lang = lang;
page.dir = directionOf(lang);
Object.assign(page.dataset, { brand: brand.id, mode: chosen.get('mode') ?? brand.defaults.mode });

/** The URL of this page in another language. */
function hrefIn(language: string): string {
  const query = new URLSearchParams(location.search);
  query.set('lang', language);
  return `?${query.toString()}`;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <CommunityHome languageHref={hrefIn} />
  </StrictMode>,
);
