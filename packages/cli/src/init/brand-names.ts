import { UsageError } from '../terminal.js';

/** Line breaks and other controls, marks that reorder text, and halves of characters. */
const forbidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const withLanguage = /^(?<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=(?<name>.*)$/su;
const longest = 80;

/**
 * Reads the names of a brand: `Clay` in the first language, `ar=طين` in Arabic. Any text is a name, except one with
 * control characters.
 *
 * @param languages languages of the project, the preferred one first
 * @returns language → name
 * @throws UsageError for a language that the project does not have, or an invalid name
 */
export function readNames(given: readonly string[], languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const { language = languages[0]!, name = text } = withLanguage.exec(text)?.groups ?? {};
      if (!languages.includes(language))
        throw new UsageError(`The project has no language "${language}". Its languages: ${languages.join(', ')}.`);
      return [language, checkedName(name)];
    }),
  );
}

function checkedName(text: string): string {
  if (forbidden.test(text))
    throw new UsageError(`The name ${JSON.stringify(text)} contains control characters. Remove them.`);
  const name = text.trim();
  if (name === '') throw new UsageError('The name of a brand is empty.');
  if (name.length > longest) throw new UsageError(`The name of a brand has more than ${longest} characters.`);
  return name;
}
