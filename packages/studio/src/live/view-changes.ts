import type { TokenView, ViewChange } from './types.js';

/** Works out, in the worker, what the page lacks of a list: most edits change few of many tokens. */
export class ViewSender {
  #sent: readonly TokenView[] = [];

  change(tokens: readonly TokenView[]): ViewChange {
    const sent = new Set(this.#sent);
    const isSameOrder =
      tokens.length === this.#sent.length && tokens.every(({ path }, index) => path === this.#sent[index]!.path);
    this.#sent = tokens;
    return {
      tokens: tokens.filter((token) => !sent.has(token)),
      ...(!isSameOrder && { paths: tokens.map(({ path }) => path) }),
    };
  }
}

/** The list on the page. Tokens that did not change stay the same objects, so that nothing of them is rendered again. */
export class ViewReceiver {
  #tokens: readonly TokenView[] = [];

  apply({ tokens, paths }: ViewChange): readonly TokenView[] {
    if (tokens.length === 0 && !paths) return this.#tokens;
    const known = new Map([...this.#tokens, ...tokens].map((token) => [token.path, token]));
    this.#tokens = (paths ?? this.#tokens.map(({ path }) => path)).map((path) => known.get(path)!);
    return this.#tokens;
  }
}
