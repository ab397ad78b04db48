import { useCallback, useRef, type CSSProperties, type RefObject } from 'react';
import type { Language } from '../../data/types.js';
import { useMeasured } from '../../parts/use-measured.js';
import * as S from './TypeSpecimen.styles.js';

interface SampleProps {
  role: string;
  lang: Language;
  dir: 'ltr' | 'rtl';
  text: string;
}

/** A text in a type role, with its size, weight and letter spacing as measured. */
export function Sample({ role, lang, dir, text }: SampleProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const measured = useMeasure(line);
  return (
    <S.Sample lang={lang} dir={dir}>
      <small lang="en">
        {measured.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </small>
      <p ref={line} data-role={role} style={styleOf(role)}>
        {role === 'code' ? <code>{text}</code> : text}
      </p>
    </S.Sample>
  );
}

/** The CSS variables of a role. */
function styleOf(role: string): CSSProperties {
  return { font: `var(--ws-type-${role})`, letterSpacing: `var(--ws-type-${role}-letter-spacing)` };
}

/** Font size / line height, weight and letter spacing, as computed by this browser. */
function useMeasure(line: RefObject<HTMLElement | null>): string[] {
  const read = useCallback(() => measure(line.current), [line]);
  return useMeasured(read, unmeasured);
}

const unmeasured: string[] = [];

function measure(line: HTMLElement | null): string[] {
  if (!line) return unmeasured;
  const style = getComputedStyle(line);
  const size = Number.parseFloat(style.fontSize);
  const box = Number.parseFloat(style.lineHeight);
  const tracking = Number.parseFloat(style.letterSpacing) / size || 0;
  return [`${Math.round(size)} / ${Math.round(box)}`, style.fontWeight, `${Number(tracking.toFixed(3))} em`];
}
