import { createRoot } from 'react-dom/client';
import { StoryComposer } from '../../src/stories/index.js';

/** A page of its own, which a test closes while a member writes. */
const root = document.body.appendChild(document.createElement('main'));
createRoot(root).render(
  <StoryComposer
    journalKey="closed in the middle"
    prompts={[{ id: 'what', question: 'What happened?' }]}
    languages={['en', 'ar']}
    maxPhotos={0}
    onSend={() => {}}
  />,
);
