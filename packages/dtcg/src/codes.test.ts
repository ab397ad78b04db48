import { expect, test } from 'vitest';
import { dtcgCodes } from './codes.js';

test('each code has a title, a reason and a fix', () => {
  for (const [code, entry] of Object.entries(dtcgCodes)) {
    expect(code).toMatch(/^WS-[SRGTCL]\d{3}$/);
    for (const part of [entry.title, entry.why, entry.fix]) expect(part.length).toBeGreaterThan(3);
  }
});
