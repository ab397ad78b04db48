/** Width of a breakpoint as it was built → the one to show, as CSS. */
type Widths = Readonly<Record<string, string>>;

/** A rule in the place of another one. */
interface Replaced {
  /** Text of the rule as it was loaded. */
  readonly original: string;
  /** The widths that the rule has now, as JSON. */
  readonly widths: string;
}

const replaced = new WeakMap<CSSRule, Replaced>();
const watched = new WeakMap<Document, () => void>();

/**
 * Shows other breakpoints on a page. A condition of a media or container query has no variables, so the rules that have one
 * of the widths are replaced, in all style sheets of the page and in those that it loads later. Without widths, the rules are
 * as they were loaded.
 */
export function showBreakpoints(widths: Widths, page: Document = document): void {
  const stop = watched.get(page);
  const isEmpty = Object.keys(widths).length === 0;
  if (isEmpty && !stop) return;
  stop?.();
  watched.delete(page);
  replaceAll(page, widths);
  if (!isEmpty)
    watched.set(
      page,
      watchSheets(page, () => replaceAll(page, widths)),
    );
}

/** A sheet has its rules when it is loaded, whether it is linked or written in the page. The event does not bubble. */
function watchSheets({ head }: Document, onChange: () => void): () => void {
  head.addEventListener('load', onChange, true);
  return () => head.removeEventListener('load', onChange, true);
}

function replaceAll(page: Document, widths: Widths): void {
  for (const sheet of [...page.styleSheets, ...page.adoptedStyleSheets])
    if (isReadable(sheet)) replaceIn(sheet, widths);
}

/** The rules of a sheet of another origin cannot be read. */
function isReadable(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}

type RuleList = Pick<CSSGroupingRule, 'cssRules' | 'insertRule' | 'deleteRule'>;

function replaceIn(parent: RuleList, widths: Widths): void {
  for (let index = 0; index < parent.cssRules.length; index += 1) {
    const rule = parent.cssRules[index]!;
    // The whole rule is replaced, with the conditions in it.
    if (/^@(?:media|container)/u.test(rule.cssText.slice(0, 10))) replaceRule(parent, index, widths);
    else if ('cssRules' in rule && 'insertRule' in rule) replaceIn(rule as CSSRule & RuleList, widths);
  }
}

function replaceRule(parent: RuleList, index: number, widths: Widths): void {
  const rule = parent.cssRules[index]!;
  const before = replaced.get(rule);
  const original = before?.original ?? rule.cssText;
  const key = JSON.stringify(widths);
  if (before?.widths === key) return;
  const text = withWidths(original, widths);
  if (!before && text === original) return;
  parent.insertRule(text, index);
  parent.deleteRule(index + 1);
  replaced.set(parent.cssRules[index]!, { original, widths: key });
}

/** A rule with other widths in its conditions. */
export const withWidths = (rule: string, widths: Widths): string =>
  rule.replaceAll(/@(?:media|container)[^{]+/gu, (condition) =>
    condition.replaceAll(/(?<![\w.-])[\d.]+[a-z]+/gu, (width) =>
      Object.hasOwn(widths, width) ? widths[width]! : width,
    ),
  );
