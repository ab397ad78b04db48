import { expect, test } from 'vitest';
import { colorOfScope } from './vscode-theme.js';

const rule = (scope: string, foreground: string) => ({ scope: [scope], settings: { foreground } });
const theme = {
  colors: { 'editor.foreground': 'black' },
  tokenColors: [rule('keyword', 'red'), rule('keyword.operator', 'blue'), rule('entity.name', 'green')],
};

test.each([
  ['keyword', 'red'],
  ['keyword.control', 'red'],
  ['keyword.operator.new', 'blue'],
  ['keywords', 'black'],
  ['entity', 'black'],
])('the scope %s is %s: the longest rule that it begins with, in whole parts', (scope, color) => {
  expect(colorOfScope(theme, scope)).toBe(color);
});
