import { isSymmetrical } from '@wusum/mark/svg';
import type { CopyKey } from '../../copy/index.js';
import { MarkSvg } from '../../parts/drawings.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './Misuse.styles.js';

const mistakes = ['mirrored', 'turned', 'stretched', 'outlined', 'faded', 'crowded'] as const;

/** Incorrect uses of the brand's mark, drawn with the mark itself. The mirror image of a symmetrical one is no mistake. */
export function Misuse(scope: BlockProps) {
  return (
    <Block {...scope}>
      <IncorrectUses />
    </Block>
  );
}

function IncorrectUses() {
  const { t, language } = useCopy();
  const brand = useBrand();
  return (
    <S.IncorrectUses>
      {mistakes
        .filter((mistake) => mistake !== 'mirrored' || !isSymmetrical(brand.mark))
        .map((mistake) => (
          <li key={mistake}>
            <div data-mistake={mistake} aria-hidden>
              <MarkSvg brand={brand} />
              {mistake === 'crowded' ? <span>{brand.names[language]}</span> : null}
            </div>
            {t(`mark.never.${mistake}` satisfies CopyKey)}
          </li>
        ))}
    </S.IncorrectUses>
  );
}
