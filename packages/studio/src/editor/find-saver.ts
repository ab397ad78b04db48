import { createStudioClient, findNonce } from '../saving/index.js';
import type { Saver } from './use-saving.js';

/** The development server, if this page is in its Storybook. The manager, the frame around this page, has its nonce. */
export function findSaver(page: Window = window): Saver | undefined {
  try {
    const nonce = findNonce(page.parent.document);
    return nonce === undefined ? undefined : createStudioClient(nonce);
  } catch {
    // A page of another origin embeds this one.
    return undefined;
  }
}
