import { Button, Menu } from '@wusum/react';
import { useState } from 'react';
import { firstDraft, type Journal } from '../intents/index.js';
import { useCopy, type Translate } from '../parts/page-scope.js';
import { NameForm } from './NameForm.js';
import type { EditorStore } from './store.js';

interface DraftsMenuProps {
  readonly store: EditorStore;
  readonly journal: Journal;
}

const asked = ['new', 'copy', 'rename'] as const;
type Asked = (typeof asked)[number];

/** The draft that is edited, and what can be done with drafts. A deleted one can be brought back until another is deleted. */
export function DraftsMenu({ store, journal }: DraftsMenuProps) {
  const { t } = useCopy();
  const [asking, setAsking] = useState<Asked>();
  const [deleted, setDeleted] = useState<string>();
  const { current, drafts, discarded } = journal;
  const remove = (): void => {
    store.manageDrafts({ type: 'discard', name: current });
    setDeleted(current);
  };
  return (
    <>
      <Menu.Root>
        <Menu.Trigger size="sm" variant="ghost">
          {t('drafts.current', { name: draftName(current, t) })}
        </Menu.Trigger>
        <Menu.Content>
          <Menu.RadioGroup
            aria-label={t('drafts.title')}
            value={current}
            onValueChange={(name) => store.manageDrafts({ type: 'draft', name })}
          >
            {[...drafts.keys()].map((name) => (
              <Menu.RadioItem key={name} value={name} closeOnClick>
                {draftName(name, t)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Separator />
          {asked.map((one) => (
            <Menu.Item key={one} onClick={() => setAsking(one)}>
              {t(`drafts.${one}`)}
            </Menu.Item>
          ))}
          <Menu.Item color="danger" onClick={remove}>
            {t('drafts.delete')}
          </Menu.Item>
        </Menu.Content>
      </Menu.Root>
      {deleted !== undefined && discarded.has(deleted) ? (
        <Deleted name={deleted} onRestore={() => store.manageDrafts({ type: 'restore', name: deleted })} />
      ) : null}
      {asking === undefined ? null : (
        <NameForm
          title={t(`drafts.name.${asking}`)}
          label={t('drafts.name')}
          initial={asking === 'rename' ? draftName(current, t) : ''}
          refuse={(name) => refusalOf(name, journal, asking, t)}
          onName={(name) => nameDraft(store, asking, current, name)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

function Deleted({ name, onRestore }: { name: string; onRestore: () => void }) {
  const { t } = useCopy();
  return (
    <>
      <p role="status">{t('drafts.deleted', { name: draftName(name, t) })}</p>
      <Button size="sm" variant="ghost" onClick={onRestore}>
        {t('drafts.restore')}
      </Button>
    </>
  );
}

/** The draft that a journal starts with has a name in the reader's language until its author gives one. */
const draftName = (name: string, t: Translate): string => (name === firstDraft ? t('drafts.first') : name);

/** Why a name cannot be given. A draft may be renamed to what it is shown as. */
function refusalOf(name: string, { drafts, current }: Journal, asking: Asked, t: Translate): string | undefined {
  const others = [...drafts.keys()].filter((one) => asking !== 'rename' || one !== current);
  const isTaken = others.some((one) => one === name || draftName(one, t) === name);
  return isTaken ? t('drafts.name.taken') : undefined;
}

function nameDraft(store: EditorStore, asking: Asked, current: string, name: string): void {
  if (asking === 'rename') store.manageDrafts({ type: 'rename-draft', name: current, to: name });
  else store.manageDrafts({ type: 'draft', name, copy: asking === 'copy' });
}
