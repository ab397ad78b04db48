import { checkIcon, Icon, Slider, warningIcon } from '@wusum/react';
import type { Diagnostic } from '@wusum/diagnostics';
import { drawTile, type Pattern } from '@wusum/mark';
import { useId, useState, type CSSProperties } from 'react';
import type { TokenView } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { patternRoles } from '../../parts/pattern-paint.js';
import { CheckList } from '../mark/mark.styles.js';
import { numberOf, pixelsAt } from './pattern-tokens.js';
import * as S from './pattern.styles.js';

interface PatternPreviewProps {
  readonly pattern: Pattern | undefined;
  readonly problems: readonly Diagnostic[];
  readonly tokens: readonly TokenView[];
}

/** The pattern as it repeats, with the outline of one tile, and whether its repeat has a seam. */
export function PatternPreview({ pattern, problems, tokens }: PatternPreviewProps) {
  const { t } = useCopy();
  const [zoom, setZoom] = useState(1);
  const angle = numberOf(tokens, 'mark.pattern.angle');
  const own = pattern?.kind === 'hankin' ? pattern.angle : undefined;
  const isDrawn =
    pattern !== undefined && (pattern.kind !== 'hankin' || own !== undefined || (angle > 0 && angle < 90));
  const line = numberOf(tokens, 'mark.pattern.line');
  const outline = numberOf(tokens, 'mark.pattern.outline');
  const tile = isDrawn ? drawTile(pattern, { angle, line, outline }) : undefined;
  const scale = pixelsAt(tokens, 'mark.pattern.scale') * zoom;
  return (
    <S.Preview style={colorsOf(tokens)}>
      {tile ? <Tiled tile={tile} scale={scale} /> : <S.Blank>{t('pattern-edit.blank')}</S.Blank>}
      <Slider
        label={t('pattern-edit.zoom')}
        min={0.5}
        max={4}
        step={0.25}
        value={zoom}
        format={{ style: 'percent' }}
        showValue
        onValueChange={setZoom}
      />
      <CheckList>
        {tile ? (
          <li data-met={problems.length === 0 || undefined}>
            <Icon size="sm" icon={problems.length === 0 ? checkIcon : warningIcon} />
            {t(problems.length === 0 ? 'pattern-edit.seamless' : 'pattern-edit.seam')}
          </li>
        ) : null}
        {pattern?.kind === 'hankin' && !isDrawn ? (
          <li>
            <Icon size="sm" icon={warningIcon} />
            {t('pattern-edit.angle.missing')}
          </li>
        ) : null}
        {problems.map(({ code, message }) => (
          <li key={message}>
            <Icon size="sm" icon={warningIcon} />
            <bdi lang="en">
              {message} {code}
            </bdi>
          </li>
        ))}
      </CheckList>
    </S.Preview>
  );
}

interface TiledProps {
  readonly tile: NonNullable<ReturnType<typeof drawTile>>;
  readonly scale: number;
}

function Tiled({ tile, scale }: TiledProps) {
  const { t } = useCopy();
  const id = useId();
  const { width, height, body } = tile;
  return (
    <svg role="img" aria-label={t('pattern-edit.preview')} className="wsb-cloth" width="100%" height="100%">
      <defs>
        <pattern
          id={id}
          width={width}
          height={height}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
          dangerouslySetInnerHTML={{ __html: body }}
        />
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
      <rect className="repeat" x={1} y={1} width={width * scale} height={height * scale} />
    </svg>
  );
}

/** The colours of the draft: the page of the editor has the saved ones. */
const colorsOf = (tokens: readonly TokenView[]): CSSProperties =>
  Object.fromEntries(
    patternRoles.flatMap((role) => {
      const token = tokens.find(({ path }) => path === `color.${role.replace('-', '.')}`);
      return token ? [[`--ws-color-${role}`, token.css]] : [];
    }),
  );
