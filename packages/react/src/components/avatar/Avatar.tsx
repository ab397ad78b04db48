'use client';

import { useState } from 'react';
import { memberMark } from '../../engines/member-mark.js';
import type { MarkData } from '../../internal/brand-data.js';
import { useBrandData } from '../../internal/use-brand-data.js';
import { useScope } from '../../internal/use-scope.js';
import { useMessages } from '../../internal/use-messages.js';
import type { AvatarProps } from './Avatar.props.js';
import { Mark, Picture, Root } from './Avatar.styles.js';

/**
 * A member, as a picture or as their own mark. Renders one `<span>` with the picture or drawing inside.
 *
 * Use it beside what someone said or did.
 * Do not use it for the tribe itself (`BrandMark`), nor as the only way to name someone in text.
 */
export function Avatar({ name, src, seed = name, size, ...rest }: AvatarProps) {
  const message = useMessages();
  const mark = useBrandData(useScope().brand)?.mark;
  const [failed, setFailed] = useState<string>();
  const lose = () => setFailed(src);
  return (
    // The picture may be a drawing of several strokes: the box around it is the image.
    <Root role="img" aria-label={message('avatar.of', { name })} data-size={size} {...rest}>
      {src !== undefined && src !== failed ? (
        <Picture src={src} alt="" onError={lose} ref={(picture) => hearLate(picture, lose)} />
      ) : (
        <MemberDrawing mark={mark} seed={seed} name={name} />
      )}
    </Root>
  );
}

/**
 * A picture of a server's page may be lost before anyone here could hear of it. One without a width may also be a drawing
 * that has no size of its own.
 */
function hearLate(picture: HTMLImageElement | null, lose: () => void): void {
  if (picture?.complete && picture.naturalWidth === 0) picture.decode().catch(lose);
}

/** The first letter stands in until the tribe's mark is known. */
function MemberDrawing({ mark, seed, name }: { mark: MarkData | undefined; seed: string; name: string }) {
  if (!mark) return <span aria-hidden="true">{Array.from(name.trim())[0]}</span>;
  const { viewBox, body } = memberMark(mark as Parameters<typeof memberMark>[0], seed);
  return <Mark viewBox={viewBox} aria-hidden="true" dangerouslySetInnerHTML={{ __html: body }} />;
}
