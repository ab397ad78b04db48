import '@wusum/react/reset.css';
import './brand/theme/fonts.css';
import './brand/theme/theme.css';
import '@wusum/react/styles.css';
import './showcase/showcase.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerBrands } from '@wusum/react';
import { brands } from './brand/theme/brands/index.js';
import { Showcase } from './showcase/Showcase';

// The messages, mark and pattern of the brand.
registerBrands(...brands);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Showcase />
  </StrictMode>,
);
