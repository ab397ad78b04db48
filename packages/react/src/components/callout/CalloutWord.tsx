'use client';

import { noticeMessages } from '@wusum/contract/messages/notice';
import { useEffect, useRef } from 'react';
import { announce } from '../../internal/announce.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import type { NoticeColor } from '../../system/notice.js';
import { Word } from './Callout.styles.js';

interface CalloutWordProps {
  color: NoticeColor;
  /** Announces the whole note when it appears. */
  announced: boolean;
}

/** The word of the role for screen readers. Renders one hidden `<span>`. */
export function CalloutWord({ color, announced }: CalloutWordProps) {
  const word = useRef<HTMLSpanElement>(null);
  const message = useMessages(noticeMessages)(`notice.${color}`);
  const { lang } = useScope();
  useEffect(() => {
    if (!announced) return undefined;
    const note = word.current!.closest('.ws-callout')!;
    return announce(note.textContent, { place: note, lang });
  }, [announced, lang]);
  return <Word ref={word}>{`${message}: `}</Word>;
}
