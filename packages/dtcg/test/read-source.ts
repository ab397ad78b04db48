import { TokenReporter } from '../src/token-reporter.js';
import { toValue } from '../src/source/json.js';
import { parseSource } from '../src/source/parse.js';

/** The value of a file and its diagnostics as `WS-S001 1:8`; the file name determines the format. */
export function readSource(file: string, text: string): { value: unknown; codes: string[] } {
  const reporter = new TokenReporter();
  const node = parseSource(file, text, reporter);
  return {
    value: node && toValue(node),
    codes: reporter.sorted().map(({ code, location }) => `${code} ${location?.line}:${location?.column}`),
  };
}
