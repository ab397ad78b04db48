import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../packages/voice/src/check/index.js';
import { importsOf } from './imports.js';
import { projectFiles, readText } from './repository.js';
import { proseInStory, textPaths, textsOf } from './story-words.js';

const files = projectFiles();
// Those in templates belong to new projects.
const stories = files.filter((path) => path.endsWith('.stories.tsx') && !path.includes('/templates/'));
/** What stories share: data of samples, and pages that several stories show. */
const samples = files.filter((path) => /\/(?:samples|pages)\/.*\.tsx?$/u.test(path));
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

/** A file in parts, each with one exported story. */
const exportsOf = (path: string) =>
  readText(path)
    .split(/^(?=export const )/mu)
    .slice(1);

test.each(stories.filter((path) => isModal(dirname(path))))(
  '%s opens no modal dialog over the page of docs',
  (path) => {
    const open = exportsOf(path).filter((story) => /\b(?:defaultOpen: true|startsOpen \/>)/u.test(story));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((story) => !story.includes("'!autodocs'"))).toEqual([]);
  },
);

/** Whether a component shows its part as a modal dialog. */
function isModal(folder: string) {
  const sources = files.filter((path) => dirname(path) === folder && /\/[A-Z]\w*\.tsx$/u.test(path));
  return sources.some((path) =>
    importsOf(path, readText(path)).some((name) => /\/(?:use-modal|DialogContent)\.js$/u.test(name)),
  );
}

const checkers = {
  en: createChecker(noVoice(), { language: 'en', digits: 'latn' }),
  ar: createChecker(noVoice(), { language: 'ar', digits: 'arab' }),
};

/** Words without `draft`: text that has faults so that a story can show them. */
const withoutDraft = (words: unknown) => ({ ...(words as Record<string, unknown>), draft: undefined });

/** The rules of the languages alone. */
function noVoice() {
  return { lexicon: [], mechanics: [{ name: 'exclamation', rule: {}, limit: Number.POSITIVE_INFINITY }] };
}

describe.each(wordsFiles)('%s', (path) => {
  const { en, ar, ...others } = JSON.parse(readText(path)) as Record<string, unknown>;
  const english = textPaths(en).toSorted();

  test('is next to the stories that read it', () => {
    const story = path.replace('.words.json', '.stories.tsx');
    const reads = (file: string) => importsOf(file, readText(file)).some((name) => basename(name) === basename(path));
    expect(stories.some((file) => dirname(file) === dirname(path))).toBe(true);
    // What several stories share is read by a sample of theirs.
    if (stories.includes(story) && reads(story)) return;
    expect(samples.filter((file) => file.startsWith(dirname(dirname(path))) && reads(file))).not.toEqual([]);
  });

  test('has the same texts in English and Arabic, and none is empty', () => {
    expect(textPaths(ar).toSorted()).toEqual(english);
    expect(english.filter((text) => text.includes(' '))).toEqual([]);
  });

  test('has marks, digits and words as its language writes them, but for drafts', () => {
    const found = Object.keys(checkers).flatMap((page) =>
      textsOf(withoutDraft(page === 'en' ? en : ar), page).flatMap(({ language, text }) =>
        (checkers[language as keyof typeof checkers]?.check(text) ?? [])
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
