import { localeOf, type CopyKey } from '../../copy/index.js';
import type { BrandData } from '../../data/types.js';
import { Page, PageHead, Pair, Section } from '../../parts/layout.js';
import { MarkSvg, MemberSvg, PictureSvg } from '../../parts/drawings.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { NineStrokes } from '../welcome/NineStrokes.js';
import { ClearSpace, ConstructionGrid } from './Construction.js';
import * as S from './Mark.styles.js';

/** The mark as compiled from its strokes: grid, clear space, sizes, lockups, what never happens to it. */
export function Mark() {
  const { say } = useCopy();
  const brand = useBrand();
  const units = Number(brand.mark.viewBox.split(' ')[2] ?? 12);
  return (
    <Page>
      <PageHead name="nav.Mark" lead={say('mark.lead')} />
      <Pair>
        <Section title={say('mark.grid', { count: units })}>
          <ConstructionGrid mark={brand.mark} units={units} />
        </Section>
        <div>
          <Section title={say('mark.clear', { count: brand.mark.clearSpace })}>
            <ClearSpace brand={brand} />
          </Section>
          <Section title={say('mark.small')}>
            <Sizes brand={brand} />
          </Section>
          <Section title={say('mark.both')}>
            <S.Both>
              <div dir="ltr">
                <MarkSvg brand={brand} />
              </div>
              <div dir="rtl">
                <MarkSvg brand={brand} />
              </div>
            </S.Both>
          </Section>
        </div>
      </Pair>
      <Section title={say('mark.strokes')}>
        <S.NineFrame>
          <NineStrokes brand={brand} />
        </S.NineFrame>
      </Section>
      <Section title={say('mark.misuse')}>
        <Misuse brand={brand} />
      </Section>
      <Pair style={{ marginBlockStart: 'var(--ws-space-8)' }}>
        <Section title={say('mark.lockups')}>
          <Lockups brand={brand} />
        </Section>
        <Section title={say('mark.members')}>
          <S.Members>
            {members.map((seed) => (
              <li key={seed}>
                <MemberSvg brand={brand} seed={seed} />
              </li>
            ))}
          </S.Members>
        </Section>
      </Pair>
    </Page>
  );
}

/** Names from which eight members' strokes are chosen. */
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

function Lockups({ brand }: { brand: BrandData }) {
  const { latin, arabic } = brand.mark.lockups;
  return (
    <S.Lockups>
      <div className="base">
        <PictureSvg picture={latin} title={brand.names.en} lang="en" />
      </div>
      <div className="cover">
        <PictureSvg picture={arabic} title={brand.names.ar} lang="ar" />
      </div>
      <div className="deep">
        <PictureSvg picture={brand.mark.wordmarks.latin} title={brand.names.en} lang="en" />
        <PictureSvg picture={brand.mark.wordmarks.arabic} title={brand.names.ar} lang="ar" />
      </div>
    </S.Lockups>
  );
}

const wrongs = ['mirrored', 'turned', 'stretched', 'outlined', 'faded', 'crowded'] as const;

function Misuse({ brand }: { brand: BrandData }) {
  const { say, language } = useCopy();
  return (
    <S.Misuses>
      {wrongs.map((wrong) => (
        <li key={wrong}>
          <div data-wrong={wrong} aria-hidden>
            <MarkSvg brand={brand} />
            {wrong === 'crowded' ? <span>{brand.names[language]}</span> : null}
          </div>
          {say(`mark.never.${wrong}` satisfies CopyKey)}
        </li>
      ))}
    </S.Misuses>
  );
}
