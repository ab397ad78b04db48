import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { sampleVideo } from '../../test/sample-video.js';
import { VideoPlayer } from './index.js';
import file from './VideoPlayer.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A video with captions in both languages and a transcript. Do not use it for a moving background.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/VideoPlayer', component: VideoPlayer });

/** The first line of a file of captions. */
const header = 'webvtt'.toUpperCase();

/** A WebVTT file with one line. */
const captions = (text: string): string =>
  `data:text/vtt;charset=utf-8,${encodeURIComponent([header, '', '00:00.000 --> 00:10.000', text].join('\n'))}`;

export const Playground = meta.story({
  args: {
    src: sampleVideo,
    name: words.en.name,
    captions: [{ lang: 'en', label: words.en.language, src: '' }],
    transcript: null,
    transcriptLabel: null,
  },
  render: words.render(({ name, line, read }) => (
    <VideoPlayer
      src={sampleVideo}
      name={name}
      transcriptLabel={read}
      transcript={line}
      captions={[
        { lang: 'en', label: words.for('en').language, src: captions(words.for('en').line) },
        { lang: 'ar', label: words.for('ar').language, src: captions(words.for('ar').line) },
      ]}
    />
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
