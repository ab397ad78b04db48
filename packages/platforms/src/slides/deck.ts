import { type LayoutName, layoutNames, layouts } from './layouts.js';
import type { DeckLook } from './look.js';
import { type Part, type Parts, zipPackage } from './package.js';
import { layoutPart } from './parts/layout.js';
import { masterPart } from './parts/master.js';
import { appPart, corePart, presentationPart } from './parts/presentation.js';
import { slidePart } from './parts/slide.js';
import { themePart } from './parts/theme.js';
import type { DeckPicture } from './pictures.js';
import type { SlideMessages } from './read-words.js';
import { sampleDeck, type Slide } from './sample.js';

const office = 'application/vnd.openxmlformats-officedocument';
const type = (name: string): string => `${office}.presentationml.${name}+xml`;

const master = 'ppt/slideMasters/slideMaster1.xml';
const theme = 'ppt/theme/theme1.xml';
const layoutPath = (name: LayoutName): string => `ppt/slideLayouts/slideLayout${layoutNames.indexOf(name) + 1}.xml`;
const slidePath = (index: number): string => `ppt/slides/slide${index + 1}.xml`;
const mediaPath = (name: string, extension: string): string => `ppt/media/${name}.${extension}`;

/** A deck as a file of PowerPoint: theme, master, layouts, and a slide of each layout. */
export function deckFile(look: DeckLook, words: SlideMessages): Uint8Array {
  const slides = sampleDeck(look.brand, look.language.id, words);
  const parts: Parts = {
    'docProps/app.xml': { content: appPart(slides.length), type: `${office}.extended-properties+xml` },
    'docProps/core.xml': {
      content: corePart(look, look.name),
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    'ppt/presentation.xml': {
      content: presentationPart(look, slides.length),
      type: type('presentation.main'),
      relations: [
        ['slideMaster', master],
        ...slides.map((_, index) => ['slide', slidePath(index)] as const),
        ['theme', theme],
      ],
    },
    [theme]: { content: themePart(look), type: `${office}.theme+xml` },
    [master]: {
      content: masterPart(look, words),
      type: type('slideMaster'),
      relations: [...layoutNames.map((name) => ['slideLayout', layoutPath(name)] as const), ['theme', theme]],
    },
    ...Object.fromEntries(layoutNames.map((name) => [layoutPath(name), layoutOf(look, name, words)])),
    ...Object.fromEntries(slides.map((slide, index) => [slidePath(index), slideOf(look, slide, index)])),
    ...mediaOf(look),
  };
  return zipPackage(parts, [
    ['officeDocument', 'ppt/presentation.xml'],
    ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]);
}

const imageRelations = (look: DeckLook, name: string): [string, string][] =>
  look.pictures === undefined ? [] : ['png', 'svg'].map((extension) => ['image', mediaPath(name, extension)]);

const layoutOf = (look: DeckLook, name: LayoutName, words: SlideMessages): Part => ({
  content: layoutPart(look, name, words),
  type: type('slideLayout'),
  relations: [['slideMaster', master], ...imageRelations(look, layouts[name].band)],
});

const slideOf = (look: DeckLook, slide: Slide, index: number): Part => ({
  content: slidePart(look, slide, index + 1),
  type: type('slide'),
  relations: [
    ['slideLayout', layoutPath(slide.layout)],
    ...(slide.layout === 'picture' ? imageRelations(look, 'cloth') : []),
  ],
});

function mediaOf({ pictures }: DeckLook): Parts {
  const all = Object.entries(pictures ?? {}) as [string, DeckPicture][];
  return Object.fromEntries(
    all.flatMap(([name, { png, svg }]) => [
      [mediaPath(name, 'png'), { content: png }],
      [mediaPath(name, 'svg'), { content: svg }],
    ]),
  );
}
