export { SelectRoot as Root } from './SelectRoot.js';
export { SelectTrigger as Trigger, SelectValue as Value } from './SelectTrigger.js';
export {
  SelectContent as Content,
  SelectGroup as Group,
  SelectGroupLabel as GroupLabel,
  SelectItem as Item,
} from './SelectContent.js';
