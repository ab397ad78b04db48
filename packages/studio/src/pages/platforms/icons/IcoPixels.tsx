import { useMemo } from 'react';
import { useCopy } from '../../../parts/page-scope.js';
import { usePlatformBytes } from '../../../parts/use-platform-file.js';
import * as Shared from '../shared/shared.styles.js';
import { icoImages } from './read-ico.js';
import * as S from './Icons.styles.js';

/** The pictures of an ICO file, as large as each other. */
export function IcoPixels({ path }: { path: string }) {
  const { t } = useCopy();
  const ico = usePlatformBytes(path);
  const pictures = useMemo(() => [...(ico ? icoImages(ico.content) : [])], [ico]);
  return (
    <S.Pixels>
      {pictures.map(([size, src]) => (
        <Shared.Figure key={size}>
          <img src={src} alt="" data-ico={size} />
          <figcaption>{t('icons.pixels.size', { size })}</figcaption>
        </Shared.Figure>
      ))}
    </S.Pixels>
  );
}
