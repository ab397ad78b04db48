export { MenuRoot as Root, MenuSub as Sub } from './MenuRoot.js';
export { MenuTrigger as Trigger } from './MenuTrigger.js';
export { MenuContent as Content, MenuSubContent as SubContent } from './MenuContent.js';
export { MenuItem as Item } from './MenuItem.js';
export {
  MenuCheckboxItem as CheckboxItem,
  MenuRadioGroup as RadioGroup,
  MenuRadioItem as RadioItem,
} from './MenuCheckboxItem.js';
export { MenuSubTrigger as SubTrigger } from './MenuSubTrigger.js';
export { MenuGroup as Group, MenuGroupLabel as GroupLabel, MenuSeparator as Separator } from './MenuGroup.js';
