/**
 * A Vitest reporter that sends progress and failures to the process that started Vitest. Its messages:
 * `{ type: 'start', files }`, `{ type: 'file', passed, failed }` after each test file, `{ type: 'failure', title, errors }`,
 * `{ type: 'unsteady', title, errors }` for a test that passed at a later attempt.
 */
export default class ProgressReporter {
  onTestRunStart(specifications) {
    send({ type: 'start', files: specifications.length });
  }

  onTestCaseResult(test) {
    const { state, errors = [] } = test.result();
    const type = state === 'failed' ? 'failure' : test.diagnostic()?.flaky ? 'unsteady' : undefined;
    if (!type) return;
    const place = `${test.module.relativeModuleId} › ${test.fullName}`;
    send({ type, title: withProject(test.project, place), errors: errors.map(describe) });
  }

  onTestModuleEnd(module) {
    const errors = module.errors();
    if (errors.length > 0) {
      const title = withProject(module.project, module.relativeModuleId);
      send({ type: 'failure', title, errors: errors.map(describe) });
    }
    const states = [...module.children.allTests()].map((test) => test.result().state);
    const count = (wanted) => states.filter((state) => state === wanted).length;
    send({ type: 'file', passed: count('passed'), failed: count('failed') });
  }

  onTestRunEnd(_modules, unhandled) {
    if (unhandled.length > 0) send({ type: 'failure', title: 'Outside of a test', errors: unhandled.map(describe) });
  }
}

const send = (message) => process.send?.(message);

const withProject = ({ name }, text) => (name ? `${name} › ${text}` : text);

function describe({ message = '', diff, stacks = [], stack = '' }) {
  const [place] = stacks;
  const at = place ? `at ${place.file}:${place.line}:${place.column}` : (/^ *at .*$/m.exec(stack)?.[0].trim() ?? '');
  return [message, diff, at].filter(Boolean).join('\n');
}
