/* oxlint-disable react/jsx-key -- the arrays hold states that are rendered one at a time */
import { Carousel } from '../components/carousel/index.js';
import { BarChart, Distribution, DotPlot, LineChart } from '../components/chart/index.js';
import { ColorField } from '../components/color-field/index.js';
import { DataTable, type DataTableColumn } from '../components/data-table/index.js';
import { Marquee } from '../components/marquee/index.js';
import { RichTextField } from '../components/rich-text-field/index.js';
import { QRCode } from '../components/qr-code/index.js';
import { VoiceField } from '../components/voice-field/index.js';
import { Image } from '../components/image/index.js';

interface Story {
  readonly title: string;
  readonly listeners: number;
}

const columns: readonly DataTableColumn<Story>[] = [
  { id: 'title', header: 'Story', value: ({ title }) => title, rowHeader: true },
  { id: 'listeners', header: 'Listeners', value: ({ listeners }) => listeners, numeric: true },
];
const rows = [
  { title: 'One', listeners: 3 },
  { title: 'Two', listeners: 1 },
];
const table = { columns, rows, rowKey: ({ title }: Story) => title, caption: 'Stories' };
const series = ['Coast', 'Hills'].map((name, at) => ({
  name,
  points: [
    { label: 'May', value: 2 + at },
    { label: 'June', value: 4 - at, low: 1, high: 5 },
  ],
}));
const [first] = series;
const later = [
  {
    name: 'Coast',
    points: [
      { label: 'May', value: 7 },
      { label: 'July', value: 9 },
    ],
  },
];

/** What shows data and pictures. */
export const dataStates: Record<string, React.ReactElement[]> = {
  carousel: [
    <Carousel aria-label="Stories">
      <p>One</p>
      <p>Two</p>
    </Carousel>,
    <Carousel aria-label="Stories" value={1} perView={2} loop>
      <b>Two</b>
      <p>One</p>
      Three
    </Carousel>,
  ],
  'rich-text-field': [
    <RichTextField label="One" />,
    <RichTextField label={<b>Two</b>} description="Two" error="Three" />,
    <RichTextField label="One" readOnly />,
  ],
  'voice-field': [
    <VoiceField label="One" voice={{ lexicon: [], mechanics: [] }} language="en" />,
    <VoiceField label={<b>Two</b>} voice={{ lexicon: [], mechanics: [] }} language="ar" error="Three" />,
  ],
  'qr-code': [<QRCode value="One" />, <QRCode value="Two" label="Two" errorLevel="high" />],
  marquee: ['One', <b key="b">Two</b>].flatMap((text) => [
    <Marquee aria-label="News">{text}</Marquee>,
    <Marquee aria-label="News" paused>
      {text}
      Three
    </Marquee>,
  ]),
  'color-field': [
    <ColorField label="Seed" value="#c2410c" />,
    <ColorField label="Other" value="oklch(0.6 0.28 150)" format="oklch" />,
    <ColorField label={<b>Bold</b>} value="#000000" plane={false} error="No" />,
  ],
  chart: [
    <BarChart caption="One" series={series} />,
    <BarChart caption={<b>Two</b>} series={[first!]} />,
    <BarChart caption="One" series={later} format={{ style: 'percent' }} />,
    <DotPlot caption="One" series={series} />,
    <DotPlot caption="One" series={later} />,
    <LineChart caption="One" series={series} />,
    <LineChart caption="Two" series={later} time="ltr" />,
    <Distribution caption="One" values={[1, 2, 3, 5, 8]} />,
    <Distribution caption="One" values={[1, 2, 3, 5, 8]} bins={2} />,
  ],
  'data-table': [
    <DataTable {...table} />,
    <DataTable {...table} caption={<b>Two</b>} sort={{ column: 'listeners', order: 'ascending' }} />,
    <DataTable {...table} searchable query="two" hideable toolbar="Tools" />,
    <DataTable {...table} pageSize={1} page={2} selectable selected={['Two']} />,
    <DataTable {...table} detail={({ title }) => title} expanded={['One']} />,
    <DataTable {...table} rows={[]} empty="None" />,
    <DataTable {...table} status="loading" />,
    <DataTable {...table} status="error" onRetry={() => {}} />,
  ],
  image: [
    <Image src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="One" />,
    <Image src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Two" fallback="Later" />,
  ],
};
