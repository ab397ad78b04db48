import type { ComponentProps, ReactNode } from 'react';

export interface Captions {
  /** The language, a BCP 47 tag. */
  readonly lang: string;
  /** Its name in that language: the menu of the player shows it. */
  readonly label: string;
  /** The address of the WebVTT file. */
  readonly src: string;
}

export interface VideoPlayerProps extends Omit<ComponentProps<'div'>, 'children' | 'title'> {
  /** The address of the video. */
  src: string;
  /** What it is about: the name of the player. */
  name: string;
  /** Captions, at least in one language. Those in the reader's language are shown first. */
  captions: readonly [Captions, ...Captions[]];
  /** Speech and pictures, as text; with `transcriptLabel`. */
  transcript: ReactNode;
  /** Opens the transcript: `Read the transcript`. */
  transcriptLabel: ReactNode;
  /** A picture before the video plays. */
  poster?: string;
  /** The width divided by the height, known before the video loads. */
  ratio?: number;
}
