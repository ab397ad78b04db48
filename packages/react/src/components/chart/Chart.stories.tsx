import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { BarChart, Distribution, DotPlot, LineChart, type ChartSeries } from './index.js';
import file from './Chart.words.json' with { type: 'json' };

const words = storyWords(file);

/** Values of each series, and how far they may be off. */
const listeners = [
  [320, 204, 148, 57],
  [280, 261, 97, 88],
] as const;
const months = [
  [42, 55, 51, 68, 83, 96],
  [38, 40, 47, 45, 58, 61],
] as const;
const belonging = [4.2, 3.6, 3.9, 4.5] as const;
const days = Array.from({ length: 120 }, (_, index) => ((index * 37) % 29) * ((index * 11) % 7) * 0.18);

/**
 * Measures as drawings: bars, lines, dots and distributions. Import them from `@wusum/react/chart`.
 *
 * Each value takes focus by the arrow keys and is read with its range; the same values are in a table below. Series differ in
 * colour and in pattern, dash or form. The drawing is the mirror image right to left; `time="ltr"` of a line chart keeps it.
 */
const meta = preview.meta({
  title: 'Components/Chart',
  component: BarChart,
  subcomponents: { LineChart, DotPlot, Distribution },
  args: { caption: words.en.listeners, series: [] },
  render: () => <Circles />,
});

function useCircles(names: readonly string[]): ChartSeries[] {
  const { circles } = useWords(words);
  return names.map((name, index) => ({
    name,
    points: Object.values(circles).map((label, at) => ({ label, value: listeners[index]![at]! })),
  }));
}

function Circles({ both = false }: { both?: boolean }) {
  const { listeners: caption, spring, autumn } = useWords(words);
  return <BarChart caption={caption} series={useCircles(both ? [spring, autumn] : [spring])} />;
}

function Season({ time }: { time?: 'ltr' }) {
  const text = useWords(words);
  const series = [text.circles.weavers, text.circles.sky].map((name, index) => ({
    name,
    points: Object.values(text.months).map((label, at) => {
      const value = months[index]![at]!;
      return { label, value, low: value - 4 - at, high: value + 4 + at };
    }),
  }));
  return <LineChart caption={text.season} series={series} {...(time ? { time } : {})} />;
}

function Belonging() {
  const { belonging: name, circles } = useWords(words);
  const points = Object.values(circles).map((label, at) => {
    const value = belonging[at]!;
    return { label, value, low: value - 0.3, high: value + 0.2 };
  });
  return <DotPlot caption={name} series={[{ name, points }]} format={{ minimumFractionDigits: 1 }} />;
}

function Answers() {
  return <Distribution caption={useWords(words).answers} values={days} />;
}

export const Playground = meta.story({});

/** Two series: colour, and a pattern. */
export const Groups = meta.story({ render: () => <Circles both /> });

/** A course over time. A band is the range in which values lie. */
export const Lines = meta.story({
  render: () => <Season />,
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('img');
    first!.focus();
    const forth = getComputedStyle(first!).direction === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}';
    await userEvent.keyboard(`${forth}{ArrowDown}`);
    await expect(document.activeElement).toHaveAttribute('data-point', '1');
    await expect(document.activeElement).toHaveAttribute('data-of', '1');
  },
});

/** Time from left to right in every language. */
export const LinesFromLeft = meta.story({ globals: { lang: 'ar' }, render: () => <Season time="ltr" /> });

/** Measures with the range in which they lie, on an axis that does not begin at zero. */
export const Dots = meta.story({ render: () => <Belonging /> });

/** How often values of each size occur. */
export const Distributions = meta.story({ render: () => <Answers /> });

/** Bars grow to the left, and time goes on to the left. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <Circles both />
      <Season />
      <Belonging />
      <Answers />
    </div>
  ),
});
