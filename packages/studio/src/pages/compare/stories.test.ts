import { expect, test } from 'vitest';
import { optionsOf } from './stories.js';

test('stories are offered under the name of their component; docs and pages are not', () => {
  const entry = (id: string, type: string, tags: string[] = []) => ({
    id,
    title: 'Components/Actions/Button',
    name: 'Start And End',
    type,
    tags,
  });
  const entries = [entry('b--start', 'story'), entry('b--docs', 'docs'), entry('p--p', 'story', ['page'])];
  expect(optionsOf(entries)).toEqual([{ value: 'b--start', label: 'Button: Start and end' }]);
});
