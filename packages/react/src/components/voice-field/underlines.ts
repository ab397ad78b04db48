import { useEffect, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import type { VoiceFinding, VoiceSeverity } from './VoiceField.props.js';

/** The names in style sheets: `::highlight(ws-voice-error)`. */
const nameOf = (severity: VoiceSeverity): string => `ws-voice-${severity}`;

/** The highlight of a page that all fields share. `undefined` in browsers without the CSS Custom Highlight API. */
function highlightOf({ defaultView: view }: Document, severity: VoiceSeverity): Highlight | undefined {
  if (!view || !('highlights' in view.CSS)) return undefined;
  const { highlights } = view.CSS;
  const known = highlights.get(nameOf(severity));
  if (known) return known;
  const made = new view.Highlight();
  highlights.set(nameOf(severity), made);
  return made;
}

/**
 * Underlines findings in a copy of the text (`mirror`) that is over the text area, invisible and of the same metrics: no
 * style reaches the words of a text area. The copy has no elements inside, because one within an Arabic word would separate
 * its letters, and the copy would no longer fit. The text area itself stays untouched: its undo, input methods and
 * accessibility are those of the browser.
 *
 * @returns the range of a finding in the copy, for its place on the screen; `undefined` before the copy has the text
 */
export function useUnderlines(
  mirror: RefObject<HTMLElement | null>,
  input: RefObject<HTMLTextAreaElement | null>,
  text: string,
  findings: readonly VoiceFinding[],
): (finding: VoiceFinding) => Range | undefined {
  const range = ({ start, end }: VoiceFinding): Range | undefined => {
    const words = mirror.current?.firstChild;
    // A page translator may have replaced it.
    if (words?.nodeType !== Node.TEXT_NODE || end > text.length || end > (words.nodeValue ?? '').length)
      return undefined;
    const made = words.ownerDocument!.createRange();
    made.setStart(words, start);
    made.setEnd(words, end);
    return made;
  };
  useBrowserLayoutEffect(() => {
    const { current: node } = mirror;
    if (!node) return;
    const added = findings.flatMap((finding) => {
      const highlight = highlightOf(node.ownerDocument, finding.severity);
      const words = highlight && range(finding);
      return words ? [{ highlight: highlight.add(words), words }] : [];
    });
    return () => {
      for (const { highlight, words } of added) highlight.delete(words);
    };
  });
  useBrowserLayoutEffect(() => fit(mirror.current, input.current));
  useEffect(() => {
    const { current: area } = input;
    if (!area) return;
    const follow = () => fit(mirror.current, area);
    const observer = new ResizeObserver(follow);
    observer.observe(area);
    area.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      area.removeEventListener('scroll', follow);
    };
  }, [mirror, input]);
  return range;
}

/** Puts the copy over the text: the same place without the scroll bar, direction and scroll position. */
function fit(mirror: HTMLElement | null, input: HTMLTextAreaElement | null): void {
  if (!mirror || !input) return;
  const { direction, unicodeBidi, textAlign } = getComputedStyle(input);
  Object.assign(mirror.style, {
    left: `${input.offsetLeft + input.clientLeft}px`,
    top: `${input.offsetTop + input.clientTop}px`,
    width: `${input.clientWidth}px`,
    height: `${input.clientHeight}px`,
    direction,
    unicodeBidi,
    textAlign,
  });
  mirror.scrollTop = input.scrollTop;
}
