import type { Diagnostic } from '@wusum/diagnostics';
import { platformProblem } from '../shared/errors.js';

/** The diagnostic of an error that code of a user threw. */
export function hookFailure(what: string, error: unknown, more: Pick<Diagnostic, 'location'> = {}): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  const problem = platformProblem('WS-E111', `${what}: ${text.trim().replace(/\.$/u, '')}.`, more);
  const place = placeOf(error);
  return place === undefined ? problem : { ...problem, why: `The error was thrown at ${place}.` };
}

/** The first place in the stack of an error that is not a module of Node: `/project/wusum.config.ts:12:5`. */
function placeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /u.test(line)) ?? [];
  const places = frames.map((line) => /\(?((?:file:\/\/|\/|[A-Z]:\\)[^()]+:\d+:\d+)\)?$/u.exec(line)?.[1]);
  return places.find((place) => place !== undefined)?.replace(/^file:\/\//u, '');
}

/** Runs code of a user in which `process.exit` throws, so that it cannot end a build without a report. */
export async function withoutExit<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  const { exit } = process;
  process.exit = (code) => {
    throw new Error(`process.exit(${code ?? ''}) was called`);
  };
  try {
    return await run();
  } finally {
    process.exit = exit;
  }
}
