/** Short names, each once: `Dark Mode` is `dark-mode`. Letters of any script are kept. */
export class Names {
  readonly #taken = new Set<string>();

  /** The name of a text; a name that is taken gets a number. */
  of(text: string): string {
    const plain = text
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/gu, '');
    return this.unique(plain === '' ? 'unnamed' : plain);
  }

  /** The text itself; with a number if it is taken. */
  unique(text: string): string {
    let name = text;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${text}-${count}`;
    this.#taken.add(name);
    return name;
  }
}
