import { anchorHref, goTo } from './anchors.js';
import * as S from './layout.styles.js';
import { useCopy } from './page-scope.js';

/** The address of a section: a link to copy, which also goes there. */
export function Anchor({ id, title }: { id: string; title: string }) {
  const { t } = useCopy();
  return (
    <S.Anchor
      data-anchor
      href={anchorHref(id)}
      target="_top"
      aria-label={t('contents.link', { title })}
      onClick={(event) => {
        event.preventDefault();
        goTo(id);
      }}
    >
      #
    </S.Anchor>
  );
}
