/**
 * Components of @wusum/react without a name of their own: each needs one of these props. Those with a default name
 * (`CloseButton`, `Spinner`) and those whose type requires the label are not listed. A test compares the list with the props.
 */
export const named: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    'Checkbox',
    'CheckboxGroup',
    'CodeBlock',
    'ColorField',
    'Combobox',
    'DateField',
    'DatePicker',
    'DateRangePicker',
    'Editable',
    'FileUpload',
    'InputGroup',
    'ListBox',
    'Meter',
    'NumberField',
    'PasswordField',
    'PinField',
    'Progress',
    'QRCode',
    'RadioGroup',
    'RangeSlider',
    'Rating',
    'RichTextField',
    'SegmentedControl',
    'Select',
    'Slider',
    'Swatch',
    'SwatchGroup',
    'Switch',
    'TagsField',
    'TextArea',
    'TextField',
    'TimeField',
    'VoiceField',
  ].map((component) => [component, ['label', 'aria-label', 'aria-labelledby']]),
);

/** Components whose text is their content. */
export const withText: ReadonlySet<string> = new Set([
  'Button',
  'Link',
  'Tabs.Tab',
  'Menu.Item',
  'Toggle',
  'ToggleGroup.Item',
]);

/** Elements that name the control in them. */
export const fields: ReadonlySet<string> = new Set(['Field', 'FieldParts.Root']);
