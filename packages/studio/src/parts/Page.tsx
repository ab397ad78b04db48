import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode, type RefObject } from 'react';
import { anchorHref, goTo, showAddressed } from './anchors.js';
import * as S from './layout.styles.js';
import { useCopy } from './page-scope.js';

interface Heading {
  readonly id: string;
  readonly text: string;
}

/** A page of fewer sections has no contents. */
const fewest = 3;

/** A page with the contents of its sections, which have an `id`. */
export function Page({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const headings = useHeadings(body);
  return (
    <S.Page>
      <S.WithContents>
        {headings.length < fewest ? null : <Contents headings={headings} />}
        <div ref={body}>{children}</div>
      </S.WithContents>
    </S.Page>
  );
}

/** Open in a wide window, where it is beside the page; folded in a narrow one. */
function Contents({ headings }: { headings: readonly Heading[] }) {
  const { t } = useCopy();
  const isWide = useSyncExternalStore(subscribeToWidth, isWideNow);
  return (
    <S.Contents aria-label={t('contents.title')}>
      <details open={isWide} key={String(isWide)}>
        <summary>{t('contents.title')}</summary>
        <ul>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a
                href={anchorHref(id)}
                target="_top"
                onClick={(event) => {
                  event.preventDefault();
                  goTo(id);
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </S.Contents>
  );
}

const wide = () => matchMedia('(min-width: 1100px)');
const isWideNow = (): boolean => wide().matches;
function subscribeToWidth(listener: () => void): () => void {
  const query = wide();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The sections of a page as they are now. Shows the one that the address names when it appears. */
function useHeadings(body: RefObject<HTMLDivElement | null>): readonly Heading[] {
  const [headings, setHeadings] = useState<readonly Heading[]>([]);
  useEffect(() => {
    let isShown = false;
    const read = (): void => {
      const found = [...(body.current?.querySelectorAll('section[id] > header > h2') ?? [])].map((heading) => ({
        id: heading.closest('section')?.id ?? '',
        text: heading.textContent,
      }));
      setHeadings((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
      isShown ||= showAddressed();
    };
    const frame = requestAnimationFrame(read);
    const observer = new MutationObserver(read);
    if (body.current) observer.observe(body.current, { childList: true, subtree: true, characterData: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [body]);
  return headings;
}
