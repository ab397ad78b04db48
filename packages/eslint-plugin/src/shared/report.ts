import type { Rule } from 'eslint';
import type { Range } from './ast.js';

export interface Finding {
  readonly range: Range;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Text that takes the place of the range. */
  readonly replacement?: string;
  /** The range that the replacement takes, if it is another one. */
  readonly replaced?: Range;
}

/** Reports a part of a file by its offsets. */
export function reportRange(
  context: Rule.RuleContext,
  { range, messageId, data, replacement, replaced }: Finding,
): void {
  const { sourceCode } = context;
  context.report({
    loc: { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) },
    messageId,
    ...(data && { data: { ...data } }),
    ...(replacement !== undefined && {
      fix: (fixer: Rule.RuleFixer) => fixer.replaceTextRange([...(replaced ?? range)], replacement),
    }),
  });
}
