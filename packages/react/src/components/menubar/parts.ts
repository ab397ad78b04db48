export { MenubarRoot as Root } from './MenubarRoot.js';
export { MenubarMenu as Menu } from './MenubarMenu.js';
export { MenubarTrigger as Trigger } from './MenubarTrigger.js';
export { MenubarContent as Content } from './MenubarContent.js';
export { MenuItem as Item } from '../menu/MenuItem.js';
export {
  MenuCheckboxItem as CheckboxItem,
  MenuRadioGroup as RadioGroup,
  MenuRadioItem as RadioItem,
} from '../menu/MenuCheckboxItem.js';
export { MenuSub as Sub } from '../menu/MenuRoot.js';
export { MenuSubTrigger as SubTrigger } from '../menu/MenuSubTrigger.js';
export { MenuSubContent as SubContent } from '../menu/MenuContent.js';
export { MenuGroup as Group, MenuGroupLabel as GroupLabel, MenuSeparator as Separator } from '../menu/MenuGroup.js';
