/**
 * Checks of the page in development, for mistakes that neither types nor a single component can find: no theme, no styles,
 * styles that the page overrides, brands without data, controls without a name. A production build has none of this code.
 */
import { report } from '../internal/report.js';
import { checkBrands } from './brands.js';
import { checkFields } from './fields.js';
import type { Finding } from './finding.js';
import { readRules } from './rules.js';
import { checkStyles } from './styles.js';

/** Time after a component has rendered, in milliseconds: style sheets and registrations may come later than components. */
const DELAY = 1500;

const reported = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let isOff = false;

/** @returns all findings of a page, without those reported before */
export function findMistakes(page: Document): Finding[] {
  const rules = readRules(page);
  return [...checkStyles(page, rules), ...checkBrands(page, rules), ...checkFields(page)];
}

function run(): void {
  timer = undefined;
  if (isOff) return;
  for (const [key, message] of findMistakes(document)) {
    if (reported.has(key)) continue;
    reported.add(key);
    report(`@wusum/react: ${message}`);
  }
}

/**
 * Checks the page soon, once for all components that render until then. Not on a server, and not in a simulated page
 * (jsdom), which has no styles.
 */
export function schedulePageCheck(): void {
  if (timer !== undefined || isOff) return;
  if (typeof document === 'undefined' || typeof CSS === 'undefined' || document.styleSheets === undefined) return;
  timer = setTimeout(run, DELAY);
}

/** For suites whose pages are wrong on purpose. */
export function stopPageChecks(): void {
  isOff = true;
  clearTimeout(timer);
}
