'use client';

import { matchLanguage, useScope } from '@wusum/react/brand';
import { Collapsible } from '@wusum/react/collapsible';
import type { VideoPlayerProps } from './VideoPlayer.props.js';
import { Root, Video } from './VideoPlayer.styles.js';

/**
 * A video with captions and a transcript. Renders one `<div>`; the controls are those of the browser, and they are not
 * mirrored. Nothing is loaded but its size until people play it.
 *
 * Use it where people speak. Do not use it for a moving background, nor start it by itself.
 */
export function VideoPlayer(props: VideoPlayerProps) {
  const { src, name, captions, transcript, transcriptLabel, poster, ratio = 16 / 9, ...rest } = props;
  const { lang } = useScope();
  const first = captions[0].lang;
  const shown = matchLanguage(lang, [first, ...captions.slice(1).map((track) => track.lang)]) ?? first;
  return (
    <Root {...rest}>
      <Video
        controls
        playsInline
        preload="metadata"
        poster={poster}
        aria-label={name}
        style={{ aspectRatio: ratio }}
        src={src}
      >
        {captions.map((track) => (
          <track
            key={track.lang}
            kind="captions"
            src={track.src}
            srcLang={track.lang}
            label={track.label}
            default={track.lang === shown}
          />
        ))}
      </Video>
      <Collapsible.Root>
        <Collapsible.Trigger>{transcriptLabel}</Collapsible.Trigger>
        <Collapsible.Panel>{transcript}</Collapsible.Panel>
      </Collapsible.Root>
    </Root>
  );
}
