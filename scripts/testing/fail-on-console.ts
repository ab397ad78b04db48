/** Setup file of every suite: a test fails when it writes an error or warning to the console that it does not expect. */
import { afterEach } from 'vitest';
import { recordMessage, takeFindings, textOf } from './console.js';

console.error = (...values: unknown[]) => recordMessage('error', textOf(values));
console.warn = (...values: unknown[]) => recordMessage('warning', textOf(values));

afterEach(() => {
  const findings = takeFindings();
  if (findings.length > 0) throw new Error(findings.join('\n\n'));
});
