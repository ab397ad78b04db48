/** Names that a list writes out; more are counted. */
const most = 5;

/** Names as one text in a language: `a, b and c`; of many, the first ones. */
export function listOf(names: readonly string[], locale: string): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `+${names.length - most + 1}`] : names;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(shown);
}
