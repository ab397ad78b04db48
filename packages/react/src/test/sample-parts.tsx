import { Tabs } from '../components/tabs/index.js';

/** Options of a list. */
export const options = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' },
];

/** Two tabs with their panels. */
export const tabs = (chosen: string) => (
  <Tabs.Root defaultValue={chosen}>
    <Tabs.List aria-label="Parts">
      <Tabs.Tab value="one">One</Tabs.Tab>
      <Tabs.Tab value="two">Two</Tabs.Tab>
    </Tabs.List>
    <Tabs.Panel value="one">First</Tabs.Panel>
    <Tabs.Panel value="two">First</Tabs.Panel>
  </Tabs.Root>
);
