import type { FontDemand } from '../../fonts/types.js';
import type { DraftFonts, LoadFonts } from './load-fonts.js';

/** Loads the fonts of the draft as it is now: once for the same needs, and what came too late is dropped. */
export class LatestFonts {
  #key: string | undefined;

  constructor(
    private readonly loadFonts: LoadFonts,
    private readonly onLoad: (fonts: DraftFonts) => void,
  ) {}

  load(needs: readonly FontDemand[]): void {
    const key = JSON.stringify(needs);
    if (key === this.#key) return;
    this.#key = key;
    this.loadFonts(needs).then(
      (fonts) => key === this.#key && this.onLoad(fonts),
      // The server does not respond: the next draft asks again.
      () => key === this.#key && (this.#key = undefined),
    );
  }
}
