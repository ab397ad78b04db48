/** Four tabs with their panels, for the tests; the third one is disabled. */
import { Tabs, type TabsRootProps } from './index.js';

const names = ['Stories', 'Questions', 'Circles', 'Late'];

export function Parts() {
  return (
    <>
      <Tabs.List>
        {names.map((name) => (
          <Tabs.Tab key={name} data-testid={name} value={name} disabled={name === 'Circles'}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {names.map((name) => (
        <Tabs.Panel key={name} value={name}>
          About {name}
        </Tabs.Panel>
      ))}
    </>
  );
}
export const Page = (props: TabsRootProps) => (
  <Tabs.Root defaultValue="Stories" {...props}>
    <Parts />
  </Tabs.Root>
);
