import { useRef, useState } from 'react';
import { cssVariables } from '../../../parts/drawings.js';
import { useWidth } from '../../../parts/use-width.js';
import * as S from './Mails.styles.js';

export interface MailFrameProps {
  readonly html: string;
  /** Width of the window of the client, in pixels. */
  readonly width: number;
  /** What the frame shows. */
  readonly title: string;
}

/** A mail in a window of its own, as high as its content. Where there is less room than its width, it is shown smaller. */
export function MailFrame({ html, width, title }: MailFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const scale = Math.min(1, useWidth(place, width) / width);
  return (
    <S.Window
      ref={place}
      style={cssVariables({ '--wsb-width': `${width}px`, '--wsb-height': `${height}px`, '--wsb-scale': scale })}
    >
      {/* Without scripts. Of the same origin, so that its height can be read. */}
      <iframe
        title={title}
        srcDoc={html}
        sandbox="allow-same-origin"
        onLoad={({ currentTarget: { contentDocument } }) => {
          if (contentDocument === null) return;
          setHeight(contentDocument.body.scrollHeight);
          // The addresses are samples.
          contentDocument.addEventListener('click', (event) => event.preventDefault());
        }}
      />
    </S.Window>
  );
}
