import { suggest } from '@wusum/diagnostics';
import type { VoiceReporter } from '../reporter.js';
import type { VoiceToken } from '../types.js';

/** Reports a name in a message or a sample that voice.json does not have. */
export function unknownName(
  token: VoiceToken | undefined,
  kind: string,
  name: string,
  known: readonly string[],
  reporter: VoiceReporter,
): void {
  reporter.add(
    'WS-V026',
    token,
    `"${token?.path ?? ''}" names the ${kind} "${name}", which voice.json does not have.`,
    {
      didYouMean: suggest(name, known),
    },
  );
}
