import type { TokenDefinition } from '../graph/definitions.js';
import type { TokenReporter } from '../token-reporter.js';
import type { TokenType } from '../types.js';
import { isTokenType } from '../validate/slots.js';
import { replaceValue } from './text-edits.js';

/**
 * Reports an alias with a type such as `string`, which the specification does not define: it has the type of its target.
 *
 * @param target the type of the target, if it is resolved
 */
export function reportTextAlias(
  { type }: TokenDefinition,
  target: TokenType | undefined,
  reporter: TokenReporter,
): void {
  if (!type?.node) return;
  const meant = target !== undefined && isTokenType(target) ? target : undefined;
  reporter.deviation('WS-T001', `"${type.name}" is not a token type.`, {
    location: type.location,
    didYouMean: meant,
    ...(meant !== undefined && {
      edit: replaceValue(type.node, meant),
      fix: `Write "${meant}", the type of its target.`,
    }),
  });
}
