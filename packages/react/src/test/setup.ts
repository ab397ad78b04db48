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
import.meta.glob('../../../theme/dist/theme/{fonts,theme}.css', { eager: true });
// Texts have the widths of the fonts of its first brand, on every machine: those of the system differ.
const families = ['display', 'text', 'code'].flatMap((role) =>
  getComputedStyle(document.documentElement)
    .getPropertyValue(`--ws-font-family-${role}`)
    .match(/"[^"]+"/g),
);
await Promise.all([...document.fonts].filter(({ family }) => families.includes(family)).map((face) => face.load()));

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
