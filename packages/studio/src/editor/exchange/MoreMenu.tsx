import { Menu } from '@wusum/react';
import { useRef } from 'react';
import { useCopy } from '../../parts/page-scope.js';

interface MoreMenuProps {
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
}

/** What files may be chosen: drafts, patches and archives. */
const accepted = '.json,.patch,.diff,.zip';

/** The ways out of the editor and into it: also by keyboard, where nothing can be dropped. */
export function MoreMenu({ onExport, onFile }: MoreMenuProps) {
  const { t, language } = useCopy();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu.Root>
        <Menu.Trigger size="sm" variant="ghost">
          {t('exchange.more')}
        </Menu.Trigger>
        <Menu.Content dir={language === 'ar' ? 'rtl' : 'ltr'}>
          <Menu.Item onClick={onExport}>{t('exchange.export.open')}</Menu.Item>
          <Menu.Item onClick={() => field.current?.click()}>{t('exchange.import.open')}</Menu.Item>
        </Menu.Content>
      </Menu.Root>
      <input
        ref={field}
        type="file"
        hidden
        accept={accepted}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
