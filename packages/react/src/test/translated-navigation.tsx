/* oxlint-disable react/jsx-key -- the arrays hold states that are rendered one at a time */
import { AnchorNav } from '../components/anchor-nav/index.js';
import { LanguageSwitch } from '../components/language-switch/index.js';
import { ModeSwitch } from '../components/mode-switch/index.js';
import { NavList } from '../components/nav-list/index.js';
import { Tree } from '../components/tree/index.js';
import { icon } from './translated-parts.js';

const navItems = [
  <NavList.Item href="#a">One</NavList.Item>,
  <NavList.Item href="#a" count={2}>
    Two
  </NavList.Item>,
  <NavList.Item href="#a" count={3} countLabel="Three stories" start={icon}>
    One
  </NavList.Item>,
];

/** States of what leads through a page or a product. */
export const navigationStates: Record<string, React.ReactElement[]> = {
  'anchor-nav': [
    <AnchorNav items={[{ id: 'a', label: 'One' }]} />,
    <AnchorNav items={[{ id: 'a', label: 'Two', items: [{ id: 'b', label: 'Three' }] }]} />,
  ],
  'language-switch': [
    <LanguageSwitch languages={['ar', 'en']} />,
    <LanguageSwitch languages={['ar', 'en']} names={{ ar: 'عربي' }} />,
    <LanguageSwitch languages={['fr']} href={(language) => `#${language}`} />,
  ],
  'mode-switch': [<ModeSwitch />, <ModeSwitch value="dark" />],
  'nav-list': navItems.map((item, index) => (
    <NavList.Root>
      <NavList.Group label={index === 0 ? 'Circles' : 'Shelves'}>{item}</NavList.Group>
      <NavList.Section label={index === 1 ? 'Letters' : 'Voices'} start={index === 2 ? icon : undefined} open>
        {item}
      </NavList.Section>
    </NavList.Root>
  )),
  tree: [
    <Tree items={[{ value: 'a', label: 'One', items: [{ value: 'b', label: 'Two' }] }]} />,
    <Tree items={[{ value: 'a', label: 'Three', items: [{ value: 'b', label: 'Two' }] }]} expanded={['a']} />,
    <Tree items={[{ value: 'a', label: 'One', start: icon }]} selection="checkboxes" actions={() => <b>Remove</b>} />,
  ],
};
