import { expect, test } from 'vitest';
import { entryText } from './entry-text.js';

test.each([
  ['a message', 'إغلاق', { text: 'إغلاق', isCode: false }],
  ['a drawing', '<svg/>', { text: '<svg/>', isCode: true }],
  ['an alias', { $value: '{color.ink}' }, { text: '{color.ink}', isCode: true }],
  ['a length', { $type: 'dimension', $value: { value: 4, unit: 'px' } }, { text: '4px', isCode: true }],
  ['a list', ['a', 1], { text: '["a",1]', isCode: true }],
  ['nothing', null, { text: 'null', isCode: true }],
  [
    'a colour',
    { $value: { colorSpace: 'oklch', components: [0.5, 0.1, 20] } },
    { text: 'oklch(0.5 0.1 20)', color: 'oklch(0.5 0.1 20)', isCode: true },
  ],
])('%s is text', (_name, entry, want) => {
  expect(entryText(entry)).toEqual(want);
});
