/// <reference types="vite/client" />
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { cdp } from 'vitest/browser';
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

// All files share one pointer: where a test leaves it, the next test would find it upon its own parts.
let pointerMoved = false;
window.addEventListener('pointermove', ({ isTrusted }) => (pointerMoved ||= isTrusted), { capture: true });
afterEach(async () => {
  if (!pointerMoved) return;
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: -1, y: -1 });
  pointerMoved = false;
});
