import { useMemo } from 'react';
import { label, localeOf } from '../../../copy/index.js';
import { platformUrl, type PlatformFiles } from '../../../data/platform-files.js';
import type { BrandData } from '../../../data/types.js';
import { cssVariables } from '../../../parts/drawings.js';
import { Section } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { usePlatformText } from '../../../parts/use-platform-file.js';
import { Download } from '../shared/FileList.js';
import { PlatformPage } from '../shared/PlatformPage.js';
import * as Shared from '../shared/shared.styles.js';
import { findCards, formats, svgOf, type Card } from './find-cards.js';
import * as S from './Cards.styles.js';

/** The social cards of the brand in the language of the page: every template in every format. */
export function Cards() {
  const { language } = useCopy();
  const cardsOf = (files: PlatformFiles, { id }: BrandData): Card[] => findCards(files, id, language);
  const filesOf = (files: PlatformFiles, brand: BrandData): string[] =>
    cardsOf(files, brand).flatMap(({ pictures }) => pictures.map(({ path }) => path));
  return (
    <PlatformPage name="nav.Social cards" lead="cards.lead" filesOf={filesOf}>
      {({ sizes, brand }) => cardsOf(sizes, brand).map((card) => <Template key={card.id} card={card} />)}
    </PlatformPage>
  );
}

function Template({ card: { id, pictures } }: { card: Card }) {
  const { language } = useCopy();
  const name = label(`cards.${id}`, language) ?? id;
  const text = useTextOfCard(svgOf(pictures[0]?.path ?? ''));
  return (
    <Section id={id} title={name} description={label(`cards.${id}.text`, language)}>
      <S.Formats>
        {pictures.map((picture) => (
          <Picture key={picture.format} {...picture} text={text ?? name} />
        ))}
      </S.Formats>
    </Section>
  );
}

function Picture({ format, path, text }: Card['pictures'][number] & { text: string }) {
  const { t, language } = useCopy();
  const { width, height } = formats[format];
  const pixels = new Intl.NumberFormat(localeOf(language), { useGrouping: false });
  return (
    <Shared.Figure style={cssVariables({ '--wsb-ratio': width / height })}>
      <img src={platformUrl(path)} alt={text} {...{ width, height }} data-card={path} />
      <figcaption>
        {t('cards.pixels', {
          format: t(`cards.${format}`),
          width: pixels.format(width),
          height: pixels.format(height),
        })}
        <div>
          <Download path={path} text="PNG" />
          <Download path={svgOf(path)} text="SVG" />
        </div>
      </figcaption>
    </Shared.Figure>
  );
}

/** The whole text of a card, which its SVG has as its label. */
function useTextOfCard(svg: string): string | undefined {
  const read = usePlatformText(svg);
  return useMemo(() => {
    const root = read && new DOMParser().parseFromString(read.content, 'image/svg+xml').documentElement;
    return root?.getAttribute('aria-label') ?? undefined;
  }, [read]);
}
