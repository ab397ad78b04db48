/// <reference types="vite/client" />
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../system/reset.css';

// The compiled theme, where there is one: sizes and colours are real then.
import.meta.glob('../../../theme/dist/theme.css', { eager: true });

document.documentElement.lang = 'en';
document.title = 'Wusum';
afterEach(cleanup);
