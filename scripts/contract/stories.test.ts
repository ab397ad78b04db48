import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../packages/voice/src/check/index.js';
import { importsOf } from './imports.js';
import { projectFiles, readText } from './repository.js';
import { proseInStory, textPaths, textsOf } from './story-words.js';

const files = projectFiles();
// Those in templates belong to new projects.
const stories = files.filter((path) => path.endsWith('.stories.tsx') && !path.includes('/templates/'));
const wordsFiles = files.filter((path) => path.startsWith('packages/') && path.endsWith('.words.json'));

test('there are stories and words files', () => {
  expect(stories.length).toBeGreaterThan(20);
  expect(wordsFiles.length).toBeGreaterThan(20);
});

test.each(stories)('%s has no Arabic letter and no sentence: its text is in its words file', (path) => {
  const source = readText(path);
  expect(proseInStory(path, source)).toEqual([]);
  expect(source).not.toMatch(/\p{Script=Arabic}/u);
});

test.each(stories)('%s makes its meta from the story kit', (path) => {
  const imports = importsOf(path, readText(path));
  expect(imports).toContain('@wusum/story-kit/preview');
  expect(imports.filter((name) => name.includes('.storybook'))).toEqual([]);
});

test.each(stories)('%s waits for focus, which engines move at times of their own', (path) => {
  const lines = readText(path).split('\n');
  expect(lines.filter((line) => /toHaveFocus/.test(line) && !line.includes('waitFor'))).toEqual([]);
});

/** Stories of components that render a modal dialog. */
const modals = stories.filter((path) =>
  files.some(
    (file) => dirname(file) === dirname(path) && file.endsWith('.styles.ts') && /styled\.dialog\b/.test(readText(file)),
  ),
);

test.each(modals)('%s opens no dialog on the docs page, which it would cover', (path) => {
  const [, ...exported] = readText(path).split(/^export const /m);
  const open = exported.filter(
    (story) => /\bdefaultOpen: true|\bstartsOpen \/>/.test(story) && !story.includes("'!autodocs'"),
  );
  expect(open.map((story) => story.split(/\W/, 1)[0])).toEqual([]);
});

const checkers = {
  en: createChecker(noVoice(), { language: 'en', digits: 'latn' }),
  ar: createChecker(noVoice(), { language: 'ar', digits: 'arab' }),
};

/** The rules of the languages alone. */
function noVoice() {
  return { lexicon: [], mechanics: [{ name: 'exclamation', rule: {}, limit: Number.POSITIVE_INFINITY }] };
}

describe.each(wordsFiles)('%s', (path) => {
  const { en, ar, ...others } = JSON.parse(readText(path)) as Record<string, unknown>;
  const english = textPaths(en).toSorted();

  test('is next to the stories that read it', () => {
    const story = path.replace('.words.json', '.stories.tsx');
    expect(stories).toContain(story);
    expect(importsOf(story, readText(story))).toContain(`./${basename(path)}`);
    expect(dirname(story)).toBe(dirname(path));
  });

  test('has the same texts in English and Arabic, and none is empty', () => {
    expect(textPaths(ar).toSorted()).toEqual(english);
    expect(english.filter((text) => text.includes(' '))).toEqual([]);
  });

  test('has marks, digits and words as its language writes them', () => {
    const found = Object.entries(checkers).flatMap(([language, checker]) =>
      textsOf(language === 'en' ? en : ar).flatMap((text) =>
        checker
          .check(text)
          .filter(({ severity }) => severity !== 'suggestion')
          .map(({ rule, found: place }) => `${rule} “${place}” in: ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('has no text in another language that English lacks', () => {
    expect(
      Object.values(others).flatMap((words) => textPaths(words).filter((text) => !english.includes(text))),
    ).toEqual([]);
  });
});

describe('text in a story', () => {
  const inStory = (code: string) =>
    proseInStory('X.stories.tsx', `const meta = preview.meta({ title: 'Components/X' });\n${code}`);

  test.each([
    ['between tags', 'export const A = <Button>send</Button>;', '2: send'],
    ['in an attribute', 'export const A = <Button label="Close" />;', '2: Close'],
    ['in args', "export const A = meta.story({ args: { label: 'Close it' } });", '2: Close it'],
    ['in a template', 'export const A = <Text label={`${name} was here`} />;', '2: was here'],
    ['in a title attribute', 'export const A = <Text title="The end" />;', '2: The end'],
    ['in a name that is not that of a story', "export const A = meta.story({ args: { name: 'Nura' } });", '2: Nura'],
    ['in Arabic', "export const A = meta.story({ args: { key: 'ه' } });", '2: ه'],
  ])('%s is found', (_, code, found) => {
    expect(inStory(code)).toEqual([found]);
  });

  test.each([
    ['the name of a story', "export const A = meta.story({ name: 'Edit a brand' });"],
    ['a value of a prop', 'export const A = <Button variant="solid" name="archive" />;'],
    ['a style', "export const A = <div style={{ border: '1px solid red' }} />;"],
    ['code', 'export const A = <code>npm start</code>;'],
    ['a type', "type A = 'One' | 'Two words here';"],
    ['an import', "import A from 'A word';"],
  ])('%s is no prose', (_, code) => {
    expect(inStory(code)).toEqual([]);
  });
});
