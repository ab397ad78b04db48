import { useMemo } from 'react';
import { useBrand, useCopy } from '../../../parts/page-scope.js';
import { dataUri } from '../../../parts/brand-images.js';
import { usePlatformBytes, usePlatformText } from '../../../parts/use-platform-file.js';
import { inMode } from '../shared/in-mode.js';
import { Modes } from '../shared/Modes.js';
import * as Shared from '../shared/shared.styles.js';
import { icoImages } from './read-ico.js';
import * as S from './Icons.styles.js';

/** Pixels of a screen for each CSS pixel. */
const densities = [1, 2] as const;
/** CSS pixels of an icon in a tab. */
const tabSize = 16;

/** Tabs of a browser in both modes, with the SVG and with the picture of the ICO for the density of the screen. */
export function BrowserTabs({ folder }: { folder: string }) {
  const { t } = useCopy();
  const svg = usePlatformText(`${folder}/icon.svg`);
  const ico = usePlatformBytes(`${folder}/favicon.ico`);
  const pictures = useMemo(() => (ico ? icoImages(ico.content) : undefined), [ico]);
  if (svg === undefined || pictures === undefined) return null;
  return (
    <Modes layout="halves">
      {(mode) => (
        <S.Tabs>
          {densities.map((density) => (
            <Shared.Figure key={density} data-density={density}>
              <Strip svg={dataUri(inMode(svg.content, mode))} ico={pictures.get(density * tabSize) ?? ''} />
              <figcaption>{t(`icons.density.${density}`)}</figcaption>
            </Shared.Figure>
          ))}
        </S.Tabs>
      )}
    </Modes>
  );
}

/** The upper edge of a window with two tabs. */
function Strip({ svg, ico }: { svg: string; ico: string }) {
  const { t, language } = useCopy();
  const { names } = useBrand();
  return (
    <S.Strip>
      <S.Tab data-active>
        <img src={svg} alt="" width={tabSize} height={tabSize} data-picture="icon.svg" />
        <span>{names[language]}</span>
      </S.Tab>
      <S.Tab>
        <img src={ico} alt="" width={tabSize} height={tabSize} data-picture="favicon.ico" />
        <span>{t('mails.sample.story')}</span>
      </S.Tab>
      <S.Address />
    </S.Strip>
  );
}
