import { Menu } from '@wusum/react';
import { useBrand, useCopy } from '../../parts/page-scope.js';

/** What is done with a brand as a whole. */
export const brandTasks = ['history', 'add', 'rename', 'remove'] as const;
export type BrandTask = (typeof brandTasks)[number];

/** The brand that is edited, and what can be done with brands. */
export function BrandsMenu({ onTask }: { onTask: (task: BrandTask) => void }) {
  const { t, language } = useCopy();
  const name = useBrand().names[language];
  return (
    <Menu.Root>
      <Menu.Trigger size="sm" variant="ghost">
        {t('brands.menu')}
      </Menu.Trigger>
      <Menu.Content>
        {brandTasks.map((task) => (
          <Menu.Item key={task} color={task === 'remove' ? 'danger' : 'neutral'} onClick={() => onTask(task)}>
            {t(`brands.${task}`, { name })}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
