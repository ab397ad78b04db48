import { describe, expect, test } from 'vitest';
import { packages, projectFiles, readText } from './repository.js';
import { names, phrases, type Avoided } from './vocabulary.js';

/** The lists themselves, the glossary that quotes them, and words of brands and stories: copy keeps its poetry. */
const exempt =
  /^(scripts\/contract\/vocabulary\.|CONTRIBUTING\.md$|packages\/studio\/src\/copy\/|packages\/.*\/words\/|packages\/examples\/community\/src\/seed\/|docs\/accessibility\/transcripts\/.*\.(?:en|ar)\.md$|.*\/fixtures\/|\.changeset\/)/;

const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs|js|jsx)$/.test(path);
const isProse = (path: string): boolean => path.endsWith('.md');
/** The lines of a story that are not brand copy: its comments. */
const isComment = (line: string): boolean => /^\s*(\*|\/\*|\/\/)/.test(line);

const files = projectFiles().filter((path) => (isCode(path) || isProse(path)) && !exempt.test(path));

function findAvoided(path: string): string[] {
  const lists: readonly Avoided[] = isProse(path) ? phrases : [...phrases, ...names];
  const found: string[] = [];
  for (const [index, line] of readText(path).split('\n').entries()) {
    if (path.endsWith('.stories.tsx') && !isComment(line)) continue;
    for (const { pattern, write } of lists) {
      const match = pattern.exec(line);
      if (match) found.push(`${path}:${index + 1}: "${match[0]}" → ${write}`);
    }
  }
  return found;
}

const areas = [...packages, 'docs', 'scripts', '.storybook', ''];
const isIn = (area: string, path: string): boolean =>
  area === '' ? !areas.some((other) => other !== '' && path.startsWith(`${other}/`)) : path.startsWith(`${area}/`);

describe('the field’s own words', () => {
  test.each(areas)('%s uses no phrase or name that the glossary replaces', (area) => {
    expect(files.filter((path) => isIn(area, path)).flatMap(findAvoided)).toEqual([]);
  });

  test.each([
    ['The problem is told at its place.', true],
    ['How to mend it', true],
    ['What stands in the file', true],
    ['contrast 2.33 : 1', true],
    ['The problem is reported at its line.', false],
    ['colours that readers tell apart', false],
    ['Two lines cannot be told apart.', false],
    ['The teller of errors is told.', true],
    ["role: 'teller'", false],
    ['contrast 2.33:1, required 4.5:1', false],
  ])('%s: %s', (line, isFound) => {
    expect(phrases.some(({ pattern }) => pattern.test(line))).toBe(isFound);
  });

  test.each([
    ['background: ${color.deep.ground};', true],
    ['var(--ws-color-control-ground)', true],
    ['z-index: ${vars.layer.sticky};', true],
    ['background: ${color.deep.background};', false],
    ['z-index: ${vars.zIndex.sticky};', false],
  ])('%s: %s', (line, isFound) => {
    expect(names.some(({ pattern }) => pattern.test(line))).toBe(isFound);
  });
});
