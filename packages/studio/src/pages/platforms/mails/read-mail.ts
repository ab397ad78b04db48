import mustache from 'mustache';
import { platformUrl } from '../../../data/platform-files.js';
import { inMode } from '../shared/in-mode.js';
import type { MailValues } from './sample-values.js';

/** A mail as a reader gets it. */
export interface Mail {
  readonly subject: string;
  /** What an inbox shows after the subject. */
  readonly preheader: string;
  /** The document in a mode. */
  readonly html: (mode: string) => string;
}

/**
 * Fills an HTML file of the platform. Its images are the files next to it: where they are hosted later is of no matter here.
 *
 * @param folder of the file, below the platforms
 */
export function readMail(file: string, values: MailValues, folder: string): Mail {
  const filled = mustache
    .render(file, values)
    .replaceAll(/https:\/\/[^\s"'<>]*\/((?:mark|band)\.png)/gu, (_, name: string) => platformUrl(`${folder}/${name}`));
  const page = new DOMParser().parseFromString(filled, 'text/html');
  const hidden = [...page.body.querySelectorAll('div')].find(({ style }) => style.display === 'none');
  return { subject: page.title, preheader: hidden?.textContent.trim() ?? '', html: (mode) => inMode(filled, mode) };
}

/** Fills a plain text of the platform. */
export const readPlainMail = (file: string, values: MailValues): string => mustache.render(file, values).trim();
