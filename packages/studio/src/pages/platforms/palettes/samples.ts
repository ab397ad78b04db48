/** A part of a line: its text, and the scope of a grammar or the name of a colour of a terminal; without it, plain text. */
export type Part = readonly [text: string, kind?: string];

const keyword = (text: string): Part => [text, 'keyword.control'];
const fn = (text: string): Part => [text, 'entity.name.function'];
const string = (text: string): Part => [text, 'string.quoted'];
const type = (text: string): Part => [text, 'entity.name.type'];
const tag = (text: string): Part => [text, 'entity.name.tag'];
const attribute = (text: string): Part => [text, 'entity.other.attribute-name'];
const comment = (text: string): Part => [text, 'comment.line'];

/** Lines of TypeScript, as the grammar of VS Code splits them. */
export const codeSample: readonly (readonly Part[])[] = [
  [keyword('import'), [' { Button } '], keyword('from'), [' '], string("'@wusum/react'"), [';']],
  [],
  [comment('// Nobody waits for longer.')],
  [keyword('const'), [' patience = '], ['30', 'constant.numeric'], [' * '], ['1000', 'constant.numeric'], [';']],
  [],
  [keyword('export'), [' '], keyword('function'), [' '], fn('Welcome'), ['({ guests }: '], type('Props'), [') {']],
  [['  '], keyword('const'), [' message = '], fn('useWords'), ['();']],
  [
    ['  '],
    keyword('if'),
    [' (guests.length === '],
    ['0', 'constant.numeric'],
    [') '],
    keyword('return'),
    [' '],
    ['null', 'constant.language'],
    [';'],
  ],
  [['  '], keyword('return'), [' (']],
  [
    ['    <'],
    tag('Button'),
    [' '],
    attribute('color'),
    ['='],
    string('"accent"'),
    [' '],
    attribute('onClick'),
    ['={greet}>'],
  ],
  [['      {'], fn('message'), ['('], string("'hero.action'"), [')}']],
  [['    </'], tag('Button'), ['>']],
  [['  );']],
  [['}']],
];

/** The line of the cursor, counted from 1. */
export const cursorLine = 7;

/** Lines of a session in a terminal. */
export const terminalSample: readonly (readonly Part[])[] = [
  [['~/community', 'blue'], [' '], ['main', 'purple'], [' $ git status --short']],
  [[' M', 'red'], [' tokens/color.tokens.json']],
  [['A ', 'green'], [' words/welcome.ar.json']],
  [['?? ', 'red'], ['notes.md']],
  [],
  [['~/community', 'blue'], [' '], ['main', 'purple'], [' $ wusum check']],
  [['warning', 'yellow'], [' color.tokens.json:14:5']],
  [['        highlight is near support', 'cyan']],
  [['✓', 'brightGreen'], [' All pairs pass.']],
  [],
  [['~/community', 'blue'], [' '], ['main', 'purple'], [' $ git diff --word-diff']],
  [
    ['[-account-]', 'red'],
    ['{+tribe+}', 'green'],
  ],
  [],
  [['~/community', 'blue'], [' '], ['main', 'purple'], [' $ ']],
];
