import { Segment, SegmentedControl } from '@wusum/react';
import { useState } from 'react';
import { label } from '../../../copy/index.js';
import { platformUrl, type PlatformFiles } from '../../../data/platform-files.js';
import type { BrandData } from '../../../data/types.js';
import { Section } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { Download, FileList } from '../shared/FileList.js';
import { pathsIn, PlatformPage, type ShownFiles } from '../shared/PlatformPage.js';
import * as Shared from '../shared/shared.styles.js';
import { colors, findLogos, type Logo, type LogoColor } from './find-logos.js';
import * as S from './Logos.styles.js';

/** The logo files of the brand: every drawing in a colour, and the mark as its strokes are drawn. */
export function Logos() {
  return (
    <PlatformPage name="nav.Logos" lead="logos.lead" filesOf={logosOf}>
      {(shown) => <Content {...shown} />}
    </PlatformPage>
  );
}

const logosOf = (files: PlatformFiles, { id }: BrandData): string[] => pathsIn(files, `logos/${id}`);

function Content({ brand, sizes }: ShownFiles) {
  const { t } = useCopy();
  const [color, setColor] = useState<LogoColor>('color');
  const moving = `logos/${brand.id}/mark.drawn-in.svg`;
  return (
    <>
      <Section id="drawings" title={t('logos.drawings')} description={t('logos.drawings.text')}>
        <S.Colors>
          <SegmentedControl
            label={t('logos.color')}
            value={color}
            onValueChange={(next) => setColor(next as LogoColor)}
          >
            {colors.map((one) => (
              <Segment key={one} value={one}>
                {t(`logos.color.${one}`)}
              </Segment>
            ))}
          </SegmentedControl>
        </S.Colors>
        <S.Logos>
          {findLogos(sizes, brand.id, color).map((logo) => (
            <li key={logo.id}>
              <Picture logo={logo} color={color} />
            </li>
          ))}
        </S.Logos>
      </Section>
      {moving in sizes ? (
        <Section id="drawn-in" title={t('logos.drawn-in')} description={t('logos.drawn-in.text')}>
          <S.Plate data-color="color">
            <img src={platformUrl(moving)} alt={t('logos.mark')} />
          </S.Plate>
          <FileList paths={[moving]} sizes={sizes} />
        </Section>
      ) : null}
    </>
  );
}

function Picture({ logo: { id, files }, color }: { logo: Logo; color: LogoColor }) {
  const { language } = useCopy();
  const name = label(`logos.${id}`, language) ?? id;
  return (
    <Shared.Figure>
      <S.Plate data-color={color}>
        <img src={platformUrl(files['svg']!)} alt={name} data-logo={files['svg']} />
      </S.Plate>
      <figcaption>
        {name}
        <div>
          {Object.entries(files).map(([format, path]) => (
            <Download key={format} path={path} text={format.toUpperCase()} />
          ))}
        </div>
      </figcaption>
    </Shared.Figure>
  );
}
