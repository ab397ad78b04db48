import preview from '@wusum/story-kit/preview';
import repository from '../../../../../package.json' with { type: 'json' };
import status from '../../../../../docs/components/status.json' with { type: 'json' };
import type { ComponentStatus } from '../../docs/component-status.js';
import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import { Accessibility as Page } from './Accessibility.js';
import type { Ledger } from './ledger.js';
import { readTranscripts } from './transcripts.js';

const [ledger] = Object.values(
  import.meta.glob<Ledger>('../../../../../docs/accessibility/ledger.json', { import: 'default', eager: true }),
);
const files = import.meta.glob<string>('../../../../../docs/accessibility/transcripts/*.*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const meta = preview.meta({
  title: 'Start/Accessibility',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', inLatin: ['WCAG', 'AA', 'ARIA', 'axe', 'accessibility-checker-engine'] },
  loaders: [loadTokensAndPairs],
});

export const Accessibility = meta.story({
  render: () => (
    <Page
      ledger={ledger ?? { examples: [], keys: [], notCovered: {} }}
      status={status as readonly ComponentStatus[]}
      transcripts={readTranscripts(files)}
      reports={repository.bugs}
    />
  ),
});
