import { addLanguage, languagesIn } from '../init/brand-json.js';
import { projectLanguages } from '../init/project-content.js';

type Files = Readonly<Record<string, string>>;

/** The `brand.json` files that get a new language. */
export interface AddedLanguage {
  /** Path → new text. */
  readonly files: Readonly<Record<string, string>>;
  /** Brands that do not get it. */
  readonly others: readonly string[];
}

const shared = 'content/brand.json';

/**
 * Adds a language to the shared `brand.json`, and to each brand that has all shared languages; or to one brand.
 *
 * @param brand the brand that the messages are for; `undefined` for the shared ones
 */
export function addToBrands(
  files: Files,
  language: string,
  brand: string | undefined,
  brands: readonly string[],
): AddedLanguage {
  const known = projectLanguages(files);
  if (brand !== undefined) {
    const path = `brands/${brand}/brand.json`;
    const text = files[path];
    const own = text === undefined ? undefined : languagesIn(text);
    if (text === undefined || (own ?? known).includes(language)) return { files: {}, others: [] };
    return { files: { [path]: addLanguage(text, language, own ? undefined : files[shared]) }, others: [] };
  }
  const changed: Record<string, string> = {};
  const others: string[] = [];
  if (!known.includes(language) && files[shared] !== undefined) changed[shared] = addLanguage(files[shared], language);
  for (const id of brands) {
    const path = `brands/${id}/brand.json`;
    const own = files[path] === undefined ? undefined : languagesIn(files[path]);
    if (own === undefined || own.includes(language)) continue;
    if (known.every((each) => each === language || own.includes(each)))
      changed[path] = addLanguage(files[path]!, language);
    else others.push(id);
  }
  return { files: changed, others };
}
