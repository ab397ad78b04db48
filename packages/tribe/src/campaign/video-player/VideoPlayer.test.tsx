import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react/brand';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { sampleVideo } from '../../test/sample-video.js';
import { VideoPlayer } from './index.js';

const captions = (text: string): string =>
  `data:text/vtt,${encodeURIComponent(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`)}`;

const player = (
  <VideoPlayer
    src={sampleVideo}
    name="The channel"
    transcript="We walked."
    transcriptLabel="Read the transcript"
    captions={[
      { lang: 'en', label: 'English', src: captions('We walked.') },
      { lang: 'ar', label: 'العربية', src: captions('مشينا.') },
    ]}
  />
);

describe('VideoPlayer', () => {
  describeConformance(player, { element: HTMLElement });

  it.each([
    ['en', 'We walked.'],
    ['ar', 'مشينا.'],
  ])("shows the captions of the reader's language: %s", async (lang, line) => {
    const { container } = render(
      <Brand data={firstBrand} lang={lang}>
        {player}
      </Brand>,
    );
    const video = container.querySelector('video')!;
    const shown = () => [...video.textTracks].find(({ mode }) => mode === 'showing');
    await expect.poll(() => shown()?.cues?.length).toBe(1);
    expect((shown()!.cues![0] as VTTCue).text).toBe(line);
    expect(getComputedStyle(video).direction).toBe('ltr');
  });

  it('has its size before it loads, and does not start by itself', () => {
    render(player);
    const video = screen.getByLabelText<HTMLVideoElement>('The channel');
    expect([video.autoplay, video.controls, video.preload]).toEqual([false, true, 'metadata']);
    expect(video.clientWidth / video.clientHeight).toBeCloseTo(16 / 9, 1);
  });
});
