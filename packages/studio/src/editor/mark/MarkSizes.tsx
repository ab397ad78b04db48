import type { MarkDrawing } from '@wusum/mark/svg';
import type { TokenView } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { strokesBody } from '../../parts/strokes.js';
import { numbersOf } from './mark-tokens.js';
import * as S from './mark.styles.js';
import { grid } from './types.js';

interface MarkSizesProps {
  readonly drawing: MarkDrawing;
  readonly tokens: readonly TokenView[];
}

/** The mark as it is used: small, with its clear space, in one colour, inverse, and on the front of a building. */
export function MarkSizes({ drawing, tokens }: MarkSizesProps) {
  const { t } = useCopy();
  const { clearSpace, minimumSize } = numbersOf(tokens);
  const sizes = [...new Set([minimumSize, 16, 24, 48])].toSorted((a, b) => a - b);
  return (
    <S.Group aria-label={t('mark-edit.looks')}>
      <h3>{t('mark-edit.looks')}</h3>
      <S.Looks>
        <figure className="sizes">
          <div>
            {sizes.map((size) => (
              <MarkDrawn key={size} drawing={drawing} size={size} />
            ))}
          </div>
          <figcaption>{t('mark-edit.sizes', { sizes: sizes.join(' · ') })}</figcaption>
        </figure>
        <figure>
          <ClearSpace drawing={drawing} space={clearSpace} />
          <figcaption>{t('mark-edit.clear')}</figcaption>
        </figure>
        {(['plain', 'one', 'inverse', 'brand'] as const).map((look) => (
          <figure key={look} data-look={look}>
            <div>
              <MarkDrawn drawing={drawing} size={72} />
            </div>
            <figcaption>{t(`mark-edit.look.${look}`)}</figcaption>
          </figure>
        ))}
        <figure className="building">
          <Building drawing={drawing} />
          <figcaption>{t('mark-edit.building')}</figcaption>
        </figure>
      </S.Looks>
    </S.Group>
  );
}

const penOf = ({ strokeWidth, lineCap, lineJoin }: MarkDrawing) => ({
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth,
  strokeLinecap: lineCap,
  strokeLinejoin: lineJoin,
});

function MarkDrawn({ drawing, size }: { drawing: MarkDrawing; size: number }) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${grid} ${grid}`}
      width={size}
      height={size}
      overflow="visible"
      {...penOf(drawing)}
      dangerouslySetInnerHTML={{ __html: strokesBody(drawing.strokes) }}
    />
  );
}

function ClearSpace({ drawing, space }: { drawing: MarkDrawing; space: number }) {
  const side = grid + space * 2;
  return (
    <div>
      <svg aria-hidden className="clear" viewBox={`${-space} ${-space} ${side} ${side}`}>
        <rect className="zone" x={-space} y={-space} width={side} height={side} />
        <rect className="core" width={grid} height={grid} />
        <g {...penOf(drawing)} dangerouslySetInnerHTML={{ __html: strokesBody(drawing.strokes) }} />
      </svg>
    </div>
  );
}

/** A plate of twelve metres on the front of a building, with people for the size. */
function Building({ drawing }: { drawing: MarkDrawing }) {
  return (
    <div>
      <svg aria-hidden viewBox="0 0 64 30" preserveAspectRatio="xMidYMax slice">
        <path className="wall" d="M4 30V3H60V30Z" />
        <path className="windows" d={windows} />
        <path className="plate" d="M23 5H41V23H23Z" />
        <g
          transform="translate(26 8)"
          {...penOf(drawing)}
          dangerouslySetInnerHTML={{ __html: strokesBody(drawing.strokes) }}
        />
        <path className="people" d="M46 30V28.9M47.4 30V28.8M14 30V28.9" />
        <path className="ground" d="M0 30H64" />
      </svg>
    </div>
  );
}

const windows = [7, 12, 17, 44, 49, 54].flatMap((x) => [6, 12, 18].map((y) => `M${x} ${y}h3v3h-3z`)).join('');
