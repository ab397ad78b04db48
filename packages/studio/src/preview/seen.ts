/** What a media rule was before it was rewritten. */
const media = new Map<CSSMediaRule, string>();

/**
 * Shows the page with larger text, or as it is printed. Colour vision is a filter of the manager.
 * @param seen a way to see, or an empty text: the page as it is
 */
export function applySeen(seen: string, page: Document = document): void {
  page.documentElement.dataset['seen'] = seen;
  if (seen === 'print') showPrint(page);
  else showScreen();
}

/** Rules for print apply on the screen, and rules for screens do not. Style sheets that come later are not rewritten. */
function showPrint(page: Document): void {
  for (const sheet of page.styleSheets) for (const rule of mediaRules(sheet)) rewrite(rule);
}

function showScreen(): void {
  for (const [rule, text] of media) rule.media.mediaText = text;
  media.clear();
}

function rewrite(rule: CSSMediaRule): void {
  const text = rule.media.mediaText;
  const next = printedMedia(text);
  if (next === text || media.has(rule)) return;
  media.set(rule, text);
  rule.media.mediaText = next;
}

/** A list of media queries that gives on a screen what the given one gives in print. */
export function printedMedia(text: string): string {
  return text
    .split(',')
    .map((query) =>
      query
        .trim()
        .replace(/^(?:only\s+)?print\b/iu, 'all')
        .replace(/^(?:only\s+)?screen\b/iu, 'not all')
        .replace(/^not\s+(?:print|screen)\b/iu, (found) => (/print/iu.test(found) ? 'not all' : 'all'))
        // "not all and (…)" would be true where the condition is not.
        .replace(/^not all\b.*$/u, 'not all'),
    )
    .join(', ');
}

function mediaRules(parent: CSSStyleSheet | CSSGroupingRule): CSSMediaRule[] {
  return [...rulesOf(parent)].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule) : []),
  ]);
}

/** A style sheet of another origin cannot be read. */
function rulesOf(parent: CSSStyleSheet | CSSGroupingRule): Iterable<CSSRule> {
  try {
    return parent.cssRules;
  } catch {
    return [];
  }
}
