import type { ReactNode } from 'react';
import * as S from './Exchange.styles.js';

/** One form of the draft, with the buttons that give it. */
export function Way({ name, text, children }: { name: string; text: string; children: ReactNode }) {
  return (
    <li>
      <S.Way>
        <h3>{name}</h3>
        <p>{text}</p>
      </S.Way>
      <S.Buttons>{children}</S.Buttons>
    </li>
  );
}
