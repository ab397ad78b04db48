import { useEffect, type RefObject } from 'react';
import { insertText } from '../../internal/native-value.js';

/** The zeros of decimal digits that keyboards write. */
const zeros = Array.from('٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０', (zero) => zero.codePointAt(0)!);
const marks: Readonly<Record<string, string>> = { '٫': '.', '．': '.', '٬': '', '−': '-', '－': '-' };

/** A number in the notation of HTML: digits of any script become 0 to 9. */
export function toHtmlNumber(text: string): string {
  return text
    .replaceAll(/[٫．٬−－\u061C\u200E\u200F]/gu, (mark) => marks[mark] ?? '')
    .replaceAll(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0)!;
      const zero = zeros.find((each) => each <= code && code < each + 10);
      return zero === undefined ? digit : String(code - zero);
    });
}

/** A number field takes digits of any script, and a wheel over it scrolls the page and never changes its value. */
export function useNumberInput(input: RefObject<HTMLInputElement | null>, active: boolean): void {
  useEffect(() => {
    const { current: node } = input;
    if (!node || !active) return;
    const write = (event: InputEvent) => {
      const html = toHtmlNumber(event.data ?? '');
      if (event.data === null || html === event.data || event.isComposing) return;
      event.preventDefault();
      if (html) insertText(node, html);
    };
    let timer = 0;
    const turn = () => {
      // Browsers scroll the page over a read-only field. For the time of this event; a page may set the property, too.
      if (node.readOnly) return;
      node.readOnly = true;
      timer = window.setTimeout(() => {
        node.readOnly = false;
      });
    };
    node.addEventListener('beforeinput', write);
    node.addEventListener('wheel', turn, { passive: true });
    return () => {
      window.clearTimeout(timer);
      node.removeEventListener('beforeinput', write);
      node.removeEventListener('wheel', turn);
    };
  }, [input, active]);
}
