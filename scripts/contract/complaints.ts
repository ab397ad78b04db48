/** What people complain about in other component libraries, in public, and the test that guards ours against it. */
export interface Complaint {
  /** What is wrong there, and where they said it. */
  readonly complaint: string;
  /** A test file of the repository. */
  readonly file: string;
  /** A part of the title of the test. */
  readonly test: string;
}

const react = 'packages/react/src/components';

const about = (name: string, rows: readonly (readonly [complaint: string, file: string, test: string])[]) =>
  rows.map(([complaint, file, test]): Complaint => ({ complaint: `${name}: ${complaint}`, file, test }));

export const complaints: readonly Complaint[] = [
  ...about('Everywhere', [
    [
      'writes `dir` over that of the page (AFFiNE#14643, radix-ui/themes#11)',
      `${react}/tabs/Tabs.test.tsx`,
      'direction',
    ],
    [
      'the type size of a brand on `:root` scales every `rem`',
      'packages/theme/test/theme.test.ts',
      'sets type on the root',
    ],
    ['is not mirrored (radix-ui/themes#11)', 'packages/react/test/mirror/mirror.test.ts', 'mirror'],
    [
      'margins to the left and right (radix-ui/themes#11)',
      'scripts/contract/styles.test.ts',
      'only logical properties',
    ],
    [
      'Latin letter spacing separates Arabic letters',
      'packages/react/src/test/arabic-type.test.tsx',
      'separates no Arabic letters',
    ],
    ['the cost of one component (chakra#4975)', 'packages/react/build/test/dist.test.ts', 'costs at most'],
    ['styles that pages cannot override (radix-ui/themes#109)', 'packages/react/build/test/dist.test.ts', 'in a layer'],
    ['a style of the page leaks in', 'packages/react/test/laws/surroundings.test.ts', 'looks the same in each page'],
    [
      'the page moves when scrolling is locked (radix primitives#3276)',
      'packages/react/test/laws/scroll-lock.test.ts',
      'locks what scrolls',
    ],
    [
      'the wrong mode flashes (mantine#4330, chakra#349)',
      'scripts/consumers/consumers.test.ts',
      'before the first paint',
    ],
    [
      'no server components (styled-components#4326)',
      'packages/react/build/test/dist.test.ts',
      'is a server component',
    ],
    [
      'a style element for each instance on a server (styled-components#5672)',
      'packages/react/src/test/server-markup.test.tsx',
      'no style element',
    ],
    [
      'aliases keep the values of the outer theme (panda#2233, stylex#601)',
      'packages/theme/test/browser/describe-nesting.ts',
      'any nesting four deep',
    ],
    [
      'an overlay leaves its theme through a portal',
      'packages/react/src/test/overlay-places.test.tsx',
      'inherit nested scopes',
    ],
    ['hydration differs', 'packages/react/test/laws/hydration.test.ts', 'hydrates what a server streams'],
    [
      'overlays in each other fight over Escape',
      'packages/react/src/test/overlays.test.tsx',
      'Escape closes one after the other',
    ],
    [
      'overlays in each other fight over focus',
      'packages/react/src/test/overlays.test.tsx',
      'is in front of it, and returns focus into it',
    ],
  ]),
  ...about('Menu', [
    [
      'a submenu opens on the wrong side in right-to-left (base-ui#4840)',
      `${react}/menu/Menu.test.tsx`,
      'arrow key of its side',
    ],
    ['typed letters with hamza and vowel signs find nothing', `${react}/menu/Menu.test.tsx`, 'without hamza'],
  ]),
  ...about('Radio and checkbox cards', [
    ['arrow keys in right-to-left', 'packages/react/src/test/react-aria-testers.test.tsx', 'chooses'],
    ['only a part of the card can be pressed', `${react}/radio-card/RadioCard.test.tsx`, 'each of its corners'],
  ]),
  ...about('Popover and HoverCard', [
    ['touch has no hover', `${react}/hover-card/HoverCard.test.tsx`, 'opens the card and does not follow the link'],
    ['physical names of sides', `${react}/popover/Popover.test.tsx`, 'side and edge of the reading direction'],
  ]),
  ...about('Progress, Spinner, Skeleton', [
    ['fills from the left in right-to-left', `${react}/progress/Progress.test.tsx`, 'fills in reading direction'],
    ['busy is announced again and again', `${react}/spinner/Spinner.test.tsx`, 'only on request'],
    ['moves for people who asked for less', 'packages/react/src/test/preferences.test.tsx', 'nothing moves'],
  ]),
  ...about('Accordion', [
    ['find in page does not find what is closed', `${react}/accordion/Accordion.test.tsx`, 'follows find in page'],
    ['has a height that was measured once', `${react}/accordion/Accordion.test.tsx`, 'the height of its content'],
  ]),
  ...about('SegmentedControl', [
    [
      'the mark is wrong without a provider of direction (mantine#6002)',
      `${react}/segmented-control/SegmentedControl.test.tsx`,
      'inside another direction',
    ],
  ]),
  ...about('Slider', [
    [
      'marks are not where the thumb is, in right-to-left (mantine#8991)',
      `${react}/slider/Slider.test.tsx`,
      'has the labels of its marks',
    ],
    [
      'Up and Down are turned in right-to-left (UI5/webcomponents#9967)',
      `${react}/slider/Slider.test.tsx`,
      'up and %s are more',
    ],
  ]),
  ...about('Toast', [
    [
      'the live region comes with the message and says nothing (sonner#306)',
      `${react}/toast/Toast.test.tsx`,
      'before the first message',
    ],
    ['is swiped to the wrong side', `${react}/toast/Toast.test.tsx`, 'swipe'],
    ['nobody hears that there is an Undo', `${react}/toast/Toast.test.tsx`, 'names the actions'],
  ]),
  ...about('Combobox', [
    [
      'VoiceOver says nothing about the active option (react-spectrum#10326)',
      `${react}/combobox/Combobox.more.test.tsx`,
      'announces the active option',
    ],
    [
      'the number of options in a long list is wrong (designsystemet#1732)',
      `${react}/combobox/Combobox.more.test.tsx`,
      'position and number',
    ],
    ['Arabic is not folded', `${react}/combobox/Combobox.test.tsx`, 'folded'],
    [
      'letters are slow in ten thousand options',
      `${react}/combobox/Combobox.more.test.tsx`,
      'a letter costs less than four times as much',
    ],
  ]),
  ...about('Table and DataTable', [
    [
      'pins have no start and end (TanStack/table#5986)',
      `${react}/data-table/DataTable.test.tsx`,
      'with a pin come first or last',
    ],
    ['the handle of a width is on the wrong side', `${react}/data-table/DataTable.test.tsx`, 'start edge of a column'],
    [
      'columns are lost in right-to-left when it is scrolled sideways (virtual#282)',
      `${react}/data-table/DataTable.test.tsx`,
      'below their headers',
    ],
  ]),
  ...about('List', [
    ['is a grid as soon as its items have actions', `${react}/list/List.test.tsx`, 'with actions in its items'],
    [
      'terms and values of two directions are mixed up',
      `${react}/data-list/DataList.test.tsx`,
      'gives it its own direction',
    ],
  ]),
  ...about('Breadcrumbs and Pagination', [
    ['digits are Latin in every language', `${react}/pagination/Pagination.test.tsx`, 'digits and words'],
  ]),
  ...about('Breadcrumbs', [
    ['signs are mirrored twice, or not at all', `${react}/breadcrumbs/Breadcrumbs.test.tsx`, 'turns its signs once'],
  ]),
  ...about('Stepper', [
    ['digits are Latin in every language', `${react}/stepper/Stepper.test.tsx`, 'digits of the locale'],
  ]),
  ...about('Callout and AlertDialog', [
    ['interrupts with `role="alert"` what people hear', `${react}/callout/Callout.test.tsx`, 'on request only'],
    [
      'a press outside loses the question',
      `${react}/alert-dialog/AlertDialog.test.tsx`,
      'a press outside does not close it',
    ],
  ]),
  ...about('ButtonGroup', [
    ['the wrong corners are round in right-to-left', `${react}/button-group/ButtonGroup.test.tsx`, 'by direction'],
  ]),
  ...about('ListBox', [
    [
      'the number of options in a long list is wrong (sl-design-system#3546)',
      `${react}/list-box/ListBox.test.tsx`,
      'true position and number',
    ],
  ]),
  ...about('Drawer', [
    ['the keyboard of a phone covers it', `${react}/drawer/Drawer.test.tsx`, 'covers a part of the window'],
    ['is swiped to the wrong side', `${react}/drawer/Drawer.test.tsx`, 'towards its side closes it'],
  ]),
  ...about('Tag and AvatarGroup', [
    ['focus is lost when a tag goes', `${react}/tags-field/TagsField.test.tsx`, 'focus goes to the next tag'],
    [
      'avatars cover each other in the wrong order in right-to-left',
      `${react}/avatar-group/AvatarGroup.test.tsx`,
      'in reading direction',
    ],
  ]),
  ...about('NumberField', [
    [
      '"2 days" has no numeral in Arabic (react-spectrum#6861)',
      `${react}/number-text/NumberText.test.tsx`,
      'the dual in Arabic',
    ],
    [
      'digits of other scripts are blocked (mantine#6898, base-ui#4718)',
      `${react}/number-field/NumberField.test.tsx`,
      'digits of every script',
    ],
    ['a wheel changes the number', `${react}/number-field/NumberField.test.tsx`, 'not changed by a wheel'],
  ]),
  ...about('Dates', [
    [
      'no Umm al-Qura calendar (react-multi-date-picker#346)',
      `${react}/date-picker/DatePicker.test.tsx`,
      'Umm al-Qura',
    ],
    [
      'Eastern digits are not read (mui-x#14458)',
      `${react}/date-picker/DatePicker.test.tsx`,
      'typed digits of any script',
    ],
    ['caps of a range are not mirrored (astryx#4472)', `${react}/calendar/Calendar.test.tsx`, 'caps of a range'],
    ['chevrons are mirrored twice (astryx#3388)', `${react}/calendar/Calendar.test.tsx`, 'once in each direction'],
  ]),
  ...about('Tree', [
    [
      'keys of the tree and of the actions in a row fight (react-spectrum#9918)',
      `${react}/tree/Tree.test.tsx`,
      'actions in a row',
    ],
    [
      'is indented from the left in right-to-left (antd#43918)',
      `${react}/tree/Tree.test.tsx`,
      'indented from its start',
    ],
  ]),
  ...about('ScrollArea', [
    [
      '`scrollLeft` is negative in right-to-left (base-ui#4840)',
      `${react}/scroll-area/ScrollArea.test.tsx`,
      'scrollLeft is negative',
    ],
  ]),
  ...about('NavigationMenu and SideNav', [
    ['physical offsets (shadcn#7760)', `${react}/navigation-menu/NavigationMenu.test.tsx`, 'start in line'],
    ['the width jumps after hydration', `${react}/side-nav/SideNav.test.tsx`, 'a server renders its width'],
  ]),
  ...about('TextField', [
    [
      'an empty field with `dir="auto"` is read from the left (mantine#8903)',
      `${react}/text-field/TextField.test.tsx`,
      'direction around it while it is empty',
    ],
  ]),
  ...about('FileUpload', [
    [
      'files can only be dragged with a pointer',
      `${react}/file-upload/FileUpload.test.tsx`,
      'can be dragged and pasted',
    ],
    [
      'no announcement of added and rejected files',
      `${react}/file-upload/FileUpload.test.tsx`,
      'what happens is announced',
    ],
  ]),
  ...about('Form', [
    [
      'an error is not found, because it is not in view',
      `${react}/form/Form.test.tsx`,
      'the summary has focus, counts the problems',
    ],
  ]),
  ...about('ColorField', [
    ['the area has no keyboard', `${react}/color-field/ColorField.test.tsx`, 'with the arrow keys of the area'],
    ['colors have numbers and no names', `${react}/color-field/ColorField.test.tsx`, 'says the color in words'],
  ]),
  ...about('PinField', [
    ['is turned around in right-to-left', `${react}/pin-field/PinField.test.tsx`, 'the boxes from left to right'],
  ]),
  ...about('Tour', [['physical names of sides', `${react}/tour/Tour.test.tsx`, 'that of the reading direction']]),
  ...about('Lightbox', [
    [
      'is at another picture in right-to-left',
      `${react}/lightbox/Lightbox.test.tsx`,
      'when the direction of the page changes',
    ],
  ]),
  ...about('Command', [
    ['Arabic is not folded', `${react}/command/Command.test.tsx`, 'without vowel signs, hamza and article'],
    ['keys do nothing on an Arabic keyboard', `${react}/command/Command.test.tsx`, 'on an Arabic keyboard'],
  ]),
  ...about('Kbd', [['keys change places in right-to-left', `${react}/kbd/Kbd.test.tsx`, 'keeps the order of keys']]),
  ...about('RichTextField', [
    [
      'all blocks have the direction of the page (tiptap#3085)',
      `${react}/rich-text-field/RichTextField.test.tsx`,
      'the direction of its own first letter',
    ],
  ]),
  ...about('Splitter', [
    ['is dragged the wrong way in right-to-left', `${react}/splitter/Splitter.test.tsx`, 'follows the pointer'],
  ]),
  ...about('Carousel', [
    ['has no accessibility of its own (embla#6)', `${react}/carousel/Carousel.test.tsx`, 'each slide its number'],
    ['does not follow the direction', `${react}/carousel/Carousel.test.tsx`, 'follows the direction'],
  ]),
  ...about('Code and Truncate', [
    ['code is turned around in right-to-left', `${react}/code/Code.test.tsx`, 'read from the left'],
    [
      'a text of the other direction is cut at its beginning',
      `${react}/truncate/Truncate.test.tsx`,
      'cut at its own end',
    ],
  ]),
  ...about('Chart', [['time is mirrored, or other axes are not', `${react}/chart/Chart.test.tsx`, 'is mirrored once']]),
  ...about('RelativeTime', [
    [
      'the server and the browser say different times',
      `${react}/relative-time/RelativeTime.test.tsx`,
      'a date on a server',
    ],
  ]),
];
