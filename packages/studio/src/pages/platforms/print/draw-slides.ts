/** A slide as elements of a page, as wide as the deck says. */
export interface DrawnSlide {
  readonly element: HTMLElement;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What is used of the renderer: the files of its own types are named without endings, so TypeScript does not find them. */
interface Renderer {
  readonly RECOMMENDED_ZIP_LIMITS: object;
  parseZip(file: ArrayBuffer, limits: object): Promise<object>;
  buildPresentation(parts: object): {
    readonly width: number;
    readonly height: number;
    readonly slides: readonly object[];
  };
  renderSlide(deck: object, slide: object): { readonly element: HTMLElement; readonly ready: Promise<void> };
}

/**
 * Draws the slides of a PPTX file. The renderer is loaded when the first deck is shown.
 *
 * @throws if the file is no deck
 */
export async function drawSlides(file: ArrayBuffer): Promise<readonly DrawnSlide[]> {
  const renderer: Renderer = await import('@aiden0z/pptx-renderer');
  const deck = renderer.buildPresentation(await renderer.parseZip(file, renderer.RECOMMENDED_ZIP_LIMITS));
  return Promise.all(
    deck.slides.map(async (slide) => {
      const { element, ready } = renderer.renderSlide(deck, slide);
      await ready;
      useFontsOfPage(element);
      // The pictures of our decks are patterns, and their shapes are marks and lines.
      for (const picture of element.querySelectorAll('img')) picture.alt = '';
      for (const shape of element.querySelectorAll('svg')) shape.ariaHidden = 'true';
      return { element, width: deck.width, height: deck.height };
    }),
  );
}

/** A deck names installed families, `Readex Pro`; a page has the same ones as web fonts, `Readex Pro Variable`. */
function useFontsOfPage(slide: HTMLElement): void {
  for (const { style } of slide.querySelectorAll<HTMLElement>('[style*="font-family"]')) {
    const [first, ...others] = style.fontFamily
      .split(',')
      .map((family) => family.trim().replaceAll(/^["']|["']$/gu, ''));
    style.fontFamily = [`${first!} Variable`, first!, ...others].map((family) => `"${family}"`).join(', ');
  }
}
