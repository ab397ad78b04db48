import { describe, expect, test } from 'vitest';
import { complaints } from './complaints.js';
import { readText } from './repository.js';

describe.each(complaints)('$complaint', ({ file, test: title }) => {
  test('is guarded by a test', () => {
    // In a string: a comment is no test.
    const inString = new RegExp(`['"\`][^'"\`\\n]*${RegExp.escape(title)}`);
    expect(readText(file)).toMatch(inString);
  });
});
