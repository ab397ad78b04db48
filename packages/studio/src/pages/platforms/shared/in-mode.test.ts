import { expect, test } from 'vitest';
import { inMode } from './in-mode.js';

const file = '.a{color:red}@media (prefers-color-scheme: dark){.a{color:blue}}';

test('the rules for dark systems apply in the dark mode and in no other, whatever the system is', () => {
  expect(inMode(file, 'dark')).toBe('.a{color:red}@media all{.a{color:blue}}');
  expect(inMode(file, 'light')).toBe('.a{color:red}@media not all{.a{color:blue}}');
});
