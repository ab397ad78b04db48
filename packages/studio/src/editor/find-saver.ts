import { createStudioClient, findNonce } from '../saving/index.js';
import type { Saver } from './use-saving.js';

/**
 * The development server, if this page is in its Storybook. The manager has its nonce: it is the frame around this page, or
 * around the page that has this one as a frame.
 */
export function findSaver(page: Window = window): Saver | undefined {
  try {
    for (let frame = page; frame !== frame.parent;) {
      frame = frame.parent as Window;
      const nonce = findNonce(frame.document);
      if (nonce !== undefined) return createStudioClient(nonce);
    }
  } catch {
    // A page of another origin embeds this one.
  }
  return undefined;
}
