import { DiagnosticReporter } from '../src/diagnostics/reporter.js';
import { toValue } from '../src/source/json.js';
import { parseSource } from '../src/source/parse.js';

/** What a file says, and what is told of it, as `WS-S001 1:8`; the name of the file says its notation. */
export function readSource(file: string, text: string): { value: unknown; told: string[] } {
  const reporter = new DiagnosticReporter();
  const node = parseSource(file, text, reporter);
  return {
    value: node && toValue(node),
    told: reporter.sorted().map(({ code, location }) => `${code} ${location?.line}:${location?.column}`),
  };
}
