import type { Finding } from './finding.js';
import type { PageRule, PageRules } from './rules.js';

/** Properties that a component sets and a reset of a page takes away. */
const ours =
  /^(padding|background-(?:color|image)|color$|font-(?:size|family|weight|style)|border|line-height|letter-spacing|text-decoration|display|margin|list-style|appearance)/;

/** Finds components without styles, a page without a theme, and rules of the page that override components. */
export function checkStyles(page: Document, rules: PageRules): Finding[] {
  const parts = [...page.querySelectorAll<HTMLElement>('[class^="ws-"]')].filter(
    (element) => element !== page.documentElement && element !== page.body,
  );
  const [first] = parts;
  if (!first) return [];
  const found: Finding[] = [];
  if (page.defaultView!.getComputedStyle(first).getPropertyValue('--ws-color-text-default') === '')
    found.push(['no theme', 'No theme. Import the theme.css of your theme, for example "@wusum/theme/theme.css".']);
  // The rules of a style sheet of another origin cannot be read.
  if (rules.isPartial) return found;
  const unstyled = parts.find(({ classList: [name] }) => !rules.text.includes(`.${name!}`));
  if (unstyled) {
    const [name] = unstyled.classList;
    return [
      ...found,
      [
        `no styles ${name!}`,
        `No styles for .${name!}. Import "@wusum/react/styles.css", or the style sheet of each component that you use.`,
      ],
    ];
  }
  return [...found, ...overridden(parts, rules.stronger)];
}

function overridden(parts: readonly HTMLElement[], rules: readonly PageRule[]): Finding[] {
  const found: Finding[] = [];
  for (const { selector, properties, origin } of rules) {
    const taken = properties.filter((name) => ours.test(name));
    if (taken.length === 0) continue;
    const part = parts.find((each) => each.matches(selector));
    if (!part) continue;
    found.push([
      `overridden ${selector}`,
      `The rule "${selector}" (${origin}) overrides .${part.classList[0]!}: ${taken.slice(0, 4).join(', ')}. ` +
        'Put the styles of the page into a cascade layer before "wusum": ' +
        '"@layer reset, base, wusum, components, utilities;". See docs/developers/styles-of-the-page.md.',
    ]);
  }
  return found;
}
