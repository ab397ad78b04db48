export { ContextMenuRoot as Root } from './ContextMenuRoot.js';
export { ContextMenuTrigger as Trigger } from './ContextMenuTrigger.js';
export { ContextMenuContent as Content } from './ContextMenuContent.js';
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
