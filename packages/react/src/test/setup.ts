/// <reference types="vite/client" />
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { ignoreConsole } from '../../../../scripts/testing/console.js';
import { stopPageChecks } from '../checks/check-page.js';
import '../system/reset.css';

// React Aria's testers call `act` inside `waitFor`, where Testing Library turns it off.
ignoreConsole(/testing environment is not configured to support act/);

// The compiled theme, if there is one: sizes and colours are real then.
import.meta.glob('../../../theme/dist/theme/theme.css', { eager: true });

// Tests render parts of pages; checks of whole pages have tests of their own.
stopPageChecks();

document.documentElement.lang = 'en';
document.title = 'Wusum';
afterEach(cleanup);
