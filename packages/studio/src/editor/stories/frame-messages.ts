import { draftRequestEvent } from '../../draft-css.js';

/** Whether a message of a page of Storybook says that it can show a draft, or that it has rendered its story. */
export function isStarted(data: unknown): boolean {
  const text = typeof data === 'string' ? data : JSON.stringify(data ?? '');
  return text.includes('storybook-channel') && (text.includes(draftRequestEvent) || text.includes('storyRendered'));
}
