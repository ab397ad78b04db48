import { loadOptional } from '../shared/optional-package.js';

/** Compiles MJML to HTML. @throws if the template is not valid MJML */
export type CompileMail = (template: string) => Promise<string>;

/**
 * Loads MJML, which only this platform needs.
 *
 * @throws PlatformError (WS-E121) if the optional package is not installed
 */
export async function loadMjml(): Promise<CompileMail> {
  const { default: compile } = await loadOptional({ platform: 'mails', name: 'mjml' }, () => import('mjml'));
  // Without web fonts: the stacks have fonts of systems.
  return async (template) => (await compile(template, { validationLevel: 'strict', fonts: {} })).html;
}
