import { describe, expect, it } from 'vitest';
import examples from '../../test/ledger/apg.json' with { type: 'json' };

/** An example of the ARIA Authoring Practices, `<pattern>/<example>`. */
export type ApgExample = keyof typeof examples;

/** A test of the behaviour, or why the component does something else. */
export type ApgBehaviour = string | (() => void | Promise<void>);

/**
 * Tests of a component for the behaviours of an example of the ARIA Authoring Practices. The ids are those of its test
 * suite (`data-test-id`, w3c/aria-practices `test/tests`); each needs a test or a reason. `npm run docs` writes all of them
 * to docs/accessibility/ledger.md, so `behaviours` is an object literal.
 */
export function describeApg(example: ApgExample, behaviours: Readonly<Record<string, ApgBehaviour>>): void {
  describe(`APG ${example}`, () => {
    it('has a test or a reason for each behaviour', () => {
      expect(Object.keys(behaviours).toSorted()).toEqual(examples[example].toSorted());
    });
    const tests = Object.entries(behaviours).filter(([, behaviour]) => typeof behaviour === 'function');
    // The behaviours are the tests.
    // oxlint-disable-next-line vitest/expect-expect
    it.each(tests)('%s', async (_id, behaviour) => (behaviour as () => void | Promise<void>)());
  });
}
