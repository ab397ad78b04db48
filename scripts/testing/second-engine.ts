import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** What a rule of accessibility-checker-engine has found in an element. */
export interface Finding {
  /** Rule and reason: `aria_child_valid Fail_invalid_child`. */
  readonly rule: string;
  readonly message: string;
  /** Markup of the element, without what is in it. */
  readonly html: string;
}

/** What is used of the engine and its reports. */
interface Checker {
  readonly rulesetRules: Record<string, readonly string[]>;
  readonly engine: { readonly ruleMap: Readonly<Record<string, { readonly run: () => unknown }>> };
  check(page: Document, rulesets: readonly string[]): Promise<Report>;
}
interface Report {
  readonly results: readonly {
    readonly ruleId: string;
    readonly reasonId: string;
    readonly value: readonly [level: string, outcome: string];
    readonly snippet: string;
    readonly message: string;
  }[];
}

declare global {
  /** In a page to which {@link addSecondEngine} has added it. */
  var ace: { readonly Checker: new () => Checker };
}

/** @param from `import.meta.url` of the test, whose package depends on the engine */
export async function addSecondEngine(page: Page, from: string): Promise<void> {
  const path = createRequire(from).resolve('accessibility-checker-engine/ace.js');
  await page.addScriptTag({ content: readFileSync(path, 'utf8') });
}

/**
 * Failures of WCAG 2.2. Rules that can only ask a person to look are not run: they are 70 of 173, and take half of the time,
 * since one of them compares each target with all elements of the page.
 */
export async function failuresOf(page: Page): Promise<Finding[]> {
  const { results } = await page.evaluate(async () => {
    const checker = new globalThis.ace.Checker();
    const { rulesetRules, engine } = checker;
    const canFail = (id: string) => /RuleFail|\bFail\(/u.test(String(engine.ruleMap[id]?.run));
    const rules = rulesetRules.WCAG_2_2!.filter(canFail);
    if (rules.length < 80) throw new Error(`Only ${rules.length} rules of the second engine can fail: has it changed?`);
    rulesetRules.WCAG_2_2 = rules;
    return checker.check(document, ['WCAG_2_2']);
  });
  return results
    .filter(({ value: [, outcome] }) => outcome === 'FAIL')
    .map(({ ruleId, reasonId, snippet, message }) => ({ rule: `${ruleId} ${reasonId}`, message, html: snippet }));
}
