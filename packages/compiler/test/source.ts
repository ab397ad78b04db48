import { DiagnosticBag } from '../src/diagnostics/bag.js';
import { toValue } from '../src/source/json.js';
import { parseSource } from '../src/source/parse.js';

/** What a file says, and what is told of it, as `WS-S001 1:8`; the name of the file says its notation. */
export function readSource(file: string, text: string): { value: unknown; told: string[] } {
  const bag = new DiagnosticBag();
  const node = parseSource(file, text, bag);
  return {
    value: node && toValue(node),
    told: bag.sorted().map(({ code, location }) => `${code} ${location?.line}:${location?.column}`),
  };
}
