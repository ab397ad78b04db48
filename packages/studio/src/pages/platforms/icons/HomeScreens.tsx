import { platformUrl } from '../../../data/platform-files.js';
import { useCopy } from '../../../parts/page-scope.js';
import { usePlatformText } from '../../../parts/use-platform-file.js';
import * as Shared from '../shared/shared.styles.js';
import { squirclePoints } from './squircle.js';
import * as S from './Icons.styles.js';

const masks = ['circle', 'squircle', 'square'] as const;

/** How many icons of others are around that of the brand. */
const others = 8;
/** The place of the icon of the brand among them. */
const place = 4;

/** The maskable icon with its safe zone, and on phones with other masks. */
export function HomeScreens({ folder, manifest }: { folder: string; manifest: string }) {
  const { t } = useCopy();
  const icon = platformUrl(`${folder}/icon-maskable-512.png`);
  const name = useShortName(manifest);
  return (
    <S.HomeScreens>
      <Shared.Figure>
        <SafeZone icon={icon} />
        <figcaption>{t('icons.safe')}</figcaption>
      </Shared.Figure>
      {masks.map((mask) => (
        <Shared.Figure key={mask}>
          <S.Phone data-mask={mask}>
            {Array.from({ length: others + 1 }, (_, index) => (
              <li key={index}>
                {index === place ? <img src={icon} alt="" data-masked={mask} /> : <i />}
                {index === place ? <span>{name}</span> : <s />}
              </li>
            ))}
          </S.Phone>
          <figcaption>{t(`icons.mask.${mask}`)}</figcaption>
        </Shared.Figure>
      ))}
    </S.HomeScreens>
  );
}

/** The whole picture, with the outlines of the masks and the circle that each of them shows. */
function SafeZone({ icon }: { icon: string }) {
  return (
    <S.SafeZone>
      <img src={icon} alt="" data-picture="icon-maskable-512.png" />
      <svg viewBox="0 0 100 100" aria-hidden>
        <circle cx="50" cy="50" r="50" />
        <polygon points={squirclePoints} />
        <circle data-safe cx="50" cy="50" r="40" />
      </svg>
    </S.SafeZone>
  );
}

/** The name below the icon: that of the web app manifest. */
function useShortName(manifest: string): string {
  const read = usePlatformText(manifest);
  return read === undefined ? '' : (JSON.parse(read.content) as { short_name: string }).short_name;
}
