import { deriveToken, openSystem, type TokenSystem } from '@wusum/dtcg';
import { contentReader } from '../../compiler/src/content/index.js';
import { readTokens, RESOLVER } from '../../dtcg/test/real/read-tokens.js';

let opened: TokenSystem | undefined;

/** The tokens of this repository with their marks and words, in normal contrast; opened once for a test file. */
export function realContent(): TokenSystem {
  return (opened ??= openSystem(readTokens(), RESOLVER, {
    derive: deriveToken,
    content: contentReader,
    only: { contrast: ['normal'], density: ['comfortable'] },
  }));
}
