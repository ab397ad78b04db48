'use client';

import { avatarMessages } from '@wusum/contract/messages/avatar';
import { useState } from 'react';
import { memberMark } from '../../engines/member-mark.js';
import type { MarkData } from '../../internal/brand-data.js';
import { useBrandData } from '../../internal/use-brand-data.js';
import { useScope } from '../../internal/use-scope.js';
import { useMessages } from '../../internal/use-messages.js';
import type { AvatarProps } from './Avatar.props.js';
import { Mark, Picture, Root } from './Avatar.styles.js';

/**
 * A member, as an image or as their own mark. Renders one `<span>` with an `<img>` or `<svg>` inside.
 *
 * Use it next to what someone said or did.
 * Do not use it for the brand itself (`BrandMark`), nor instead of a name in text.
 */
export function Avatar({ name, src, srcSet, sizes, loading, seed = name, size, ...rest }: AvatarProps) {
  const message = useMessages(avatarMessages);
  const mark = useBrandData(useScope().brand)?.mark;
  const [failed, setFailed] = useState<string>();
  const image = src ?? srcSet;
  const fail = () => setFailed(image);
  return (
    // The mark has several strokes, so the box around it has the role.
    <Root role="img" aria-label={message('avatar.of', { name })} data-size={size} {...rest}>
      {image !== undefined && image !== failed ? (
        <Picture
          {...{ src, srcSet, sizes, loading }}
          alt=""
          onError={fail}
          ref={(picture) => catchEarlyError(picture, fail)}
        />
      ) : (
        <MemberDrawing mark={mark} seed={seed} name={name} />
      )}
    </Root>
  );
}

/**
 * An image in a server-rendered page may fail before hydration, when nothing listens yet. An image without a width may
 * also be an SVG without a size, so it is decoded to find out.
 */
function catchEarlyError(picture: HTMLImageElement | null, fail: () => void): void {
  if (picture?.complete && picture.naturalWidth === 0) picture.decode().catch(fail);
}

/** The first letter, until the brand's mark is registered. */
function MemberDrawing({ mark, seed, name }: { mark: MarkData | undefined; seed: string; name: string }) {
  if (!mark) return <span aria-hidden="true">{Array.from(name.trim())[0]}</span>;
  const { viewBox, body } = memberMark(mark as Parameters<typeof memberMark>[0], seed);
  return <Mark viewBox={viewBox} aria-hidden="true" dangerouslySetInnerHTML={{ __html: body }} />;
}
