import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, root } from './paths.mjs';
import { Stop } from './report.mjs';

const ignored = new Set(['node_modules', 'dist', 'templates', '.git', '.cache', '.tools']);

function* storyFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (ignored.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* storyFiles(path);
    else if (entry.name.endsWith('.stories.tsx')) yield path;
  }
}

/** "With form", "WithForm" and "with-form" name the same story. */
const plain = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const titleOf = (path) => /\btitle: '([^']+)'/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';

/**
 * Arguments of Vitest that run one story, or all stories of one component.
 *
 * @param {string} story `Button`, `Button/Sizes`, or with the whole title, `Components/Button/Sizes`
 * @returns {string[]}
 * @throws {Stop} if no story has this name
 */
export function storyArguments(story) {
  const files = [...storyFiles(at('packages'))].map((path) => ({ path, title: titleOf(path) }));
  const given = story.split('/').map(plain);
  const ending = (length) =>
    files.flatMap(({ path, title }) => {
      const same = title.split('/').map(plain).slice(-length).join('/') === given.slice(0, length).join('/');
      return length > 0 && same ? [{ path, rest: story.split('/').slice(length) }] : [];
    });
  // "Components/Button" is a title before it is the story "Button" of a page "Components".
  const whole = ending(given.length);
  const matches = whole.length > 0 ? whole : ending(given.length - 1);
  if (matches.length === 0) {
    const titles = files.map(({ title }) => title).sort();
    throw new Stop(`Unknown story "${story}". Expected COMPONENT or COMPONENT/STORY of:\n${titles.join('\n')}`, '', 2);
  }
  const paths = matches.map(({ path }) => path.slice(root.length + 1));
  const [name] = matches[0].rest;
  return [...paths, ...(name ? ['--testNamePattern', namePattern(name)] : [])];
}

/** Matches the end of a test’s full name, with any spaces and capital letters. */
const namePattern = (name) =>
  `(^|[\\s>])${[...plain(name)].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('\\s*')}$`;
