import { describe, expect, test } from 'vitest';
import { defaultNames, parseTestArguments, testNames } from '../arguments.mjs';
import { Stop } from '../report.mjs';
import { storyArguments } from '../story.mjs';

test.each([
  [[], { names: [] }],
  [['lint', 'unit'], { names: ['lint', 'unit'] }],
  [['stories', '--story', 'Button'], { names: ['stories'], story: 'Button' }],
  [['pictures', '--update'], { names: ['pictures'], update: true }],
  [['stories', '--story=Button/Sizes'], { names: ['stories'], story: 'Button/Sizes' }],
])('npm test -- %j runs %j', (args, want) => {
  expect(parseTestArguments(args)).toEqual(want);
});

test.each([
  [['unitt']],
  [['--watch']],
  [['--update']],
  [['unit', '--update']],
  [['--story', 'Button']],
  [['unit', '--story', 'Button']],
  [['stories', '--story']],
])('npm test -- %j is a usage error', (args) => {
  expect(() => parseTestArguments(args)).toThrow(Stop);
});

test('npm test without names runs every check and suite but those that run only by name', () => {
  expect(testNames().filter((name) => !defaultNames().includes(name))).toEqual([
    'more-brands',
    'guides',
    'toolchains',
    'community',
    'react-compiler',
    'cells',
    'mcp',
  ]);
});

describe('one story', () => {
  test.each(['Button', 'button', 'Components/Button', 'icon-button', 'Icon button'])('%s is a component', (story) => {
    const args = storyArguments(story);
    expect(args).toHaveLength(1);
    expect(args[0].replaceAll('\\', '/')).toMatch(
      /components\/(button\/Button|icon-button\/IconButton)\.stories\.tsx$/,
    );
  });

  test.each([
    ['Button/Sizes', 'Sizes'],
    ['Components/Button/VariantsAndColors', 'Variants And Colors'],
    ['Button/variants and colors', 'Variants And Colors'],
  ])('%s is the story %s and no other', (story, title) => {
    const [path, flag, pattern] = storyArguments(story);
    expect(path).toMatch(/Button\.stories\.tsx$/);
    expect(flag).toBe('--testNamePattern');
    const names = [title, `More ${title}er`, `Un${title}`];
    expect(names.filter((name) => new RegExp(pattern).test(name))).toEqual([title]);
  });

  test('an unknown one is a usage error that lists the titles', () => {
    expect(() => storyArguments('Buton')).toThrow(/Components\/Button\n/);
  });
});
