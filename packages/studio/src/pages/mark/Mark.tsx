import { drawLockup } from '@wusum/mark/lockup';
import { isSymmetrical } from '@wusum/mark/svg';
import { AssetDownload } from '../../blocks/asset-download/AssetDownload.js';
import { MarkConstruction, unitsOf } from '../../blocks/mark-construction/MarkConstruction.js';
import { Misuse } from '../../blocks/misuse/Misuse.js';
import { localeOf } from '../../copy/index.js';
import type { BrandData } from '../../data/types.js';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { MarkSvg, MemberSvg, DrawingSvg } from '../../parts/drawings.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { NineStrokes } from '../welcome/NineStrokes.js';
import * as S from './Mark.styles.js';

/** The mark as compiled from its strokes: grid, clear space, sizes, lockups, incorrect use. */
export function Mark() {
  const { t } = useCopy();
  const brand = useBrand();
  return (
    <Page>
      <PageHead name="nav.Mark" lead={t('mark.lead')} />
      <S.Level>
        <Section id="grid" title={t('mark.grid', { count: unitsOf(brand) })}>
          <MarkConstruction />
        </Section>
        <div>
          <Section id="clear" title={t('mark.clear', { count: brand.mark.clearSpace })}>
            <MarkConstruction view="clear-space" />
          </Section>
          <Section id="small" title={t('mark.small')}>
            <Sizes brand={brand} />
          </Section>
          {/* The mirror image of a symmetrical mark is the mark: both directions would prove nothing. */}
          {isSymmetrical(brand.mark) ? null : <Both brand={brand} />}
        </div>
      </S.Level>
      <Section id="strokes" title={t('mark.strokes')}>
        <S.NineFrame>
          <NineStrokes brand={brand} />
        </S.NineFrame>
      </Section>
      <Section id="files" title={t('mark.files')}>
        <AssetDownload />
      </Section>
      <Section id="never" title={t('mark.never')}>
        <Misuse />
      </Section>
      <S.Level style={{ marginBlockStart: 'var(--ws-space-8)' }}>
        <Section id="lockups" title={t('mark.lockups')}>
          <Lockups brand={brand} />
        </Section>
        <Section id="members" title={t('mark.members')}>
          <S.Members>
            {members.map((seed) => (
              <li key={seed}>
                <MemberSvg brand={brand} seed={seed} />
              </li>
            ))}
          </S.Members>
        </Section>
      </S.Level>
    </Page>
  );
}

/** The mark on a page of each direction. */
function Both({ brand }: { brand: BrandData }) {
  const { t } = useCopy();
  return (
    <Section id="both" title={t('mark.both')}>
      <S.Both>
        <div dir="ltr">
          <MarkSvg brand={brand} />
        </div>
        <div dir="rtl">
          <MarkSvg brand={brand} />
        </div>
      </S.Both>
    </Section>
  );
}

/** Seeds of the marks of eight members. */
const members = [
  'north-weaver',
  'coast-dev',
  'old-town-hand',
  'mountain-new',
  'oasis',
  'islands',
  'south-reader',
  'you',
];

function Sizes({ brand }: { brand: BrandData }) {
  const { language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language));
  const smallest = brand.mark.minimumSize;
  return (
    <S.Sizes>
      {[smallest, smallest * 1.5, smallest * 3, smallest * 6].map((size) => (
        <li key={size}>
          <MarkSvg brand={brand} width={size} height={size} />
          {number.format(size)}
        </li>
      ))}
    </S.Sizes>
  );
}

/** The mark with the name: one name, the mark above it, both names. */
function Lockups({ brand }: { brand: BrandData }) {
  const { language } = useCopy();
  const { mark, names } = brand;
  return (
    <S.Lockups>
      <div className="base">
        <DrawingSvg drawing={drawLockup(mark, { script: 'latin' })} title={names.en} lang="en" />
      </div>
      <div className="cover">
        <DrawingSvg drawing={drawLockup(mark, { script: 'arabic' })} title={names.ar} lang="ar" />
      </div>
      <div className="base high">
        <DrawingSvg
          drawing={drawLockup(mark, { script: 'latin', arrangement: 'stacked' })}
          title={names.en}
          lang="en"
        />
        <DrawingSvg
          drawing={drawLockup(mark, { script: 'arabic', arrangement: 'stacked' })}
          title={names.ar}
          lang="ar"
        />
      </div>
      <div className="base">
        <DrawingSvg drawing={drawLockup(mark, { script: 'both' })} title={names[language]} lang={language} />
      </div>
      <div className="deep">
        <DrawingSvg drawing={mark.wordmarks.latin} title={names.en} lang="en" />
        <DrawingSvg drawing={mark.wordmarks.arabic} title={names.ar} lang="ar" />
      </div>
    </S.Lockups>
  );
}
