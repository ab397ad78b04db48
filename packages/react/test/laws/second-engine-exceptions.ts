interface Exception {
  /** Rule and reason of accessibility-checker-engine. */
  readonly rule: string;
  /** Matches the markup of the element; without it, every element. */
  readonly html?: RegExp;
  readonly reason: string;
}

/** Reviewed findings that are no faults of a component. A test fails if one is no longer needed. */
export const exceptions: readonly Exception[] = [
  {
    rule: 'aria_attribute_redundant fail_redundant',
    html: /aria-required="true"/,
    reason:
      'A recommendation. The field sets one attribute for every control, and a control of a page may have no native `required`.',
  },
  {
    rule: 'input_label_after Fail_2',
    reason:
      'A story puts a checkbox in a `Field`, whose label is above every control. `label` of the checkbox is after it.',
  },
  {
    rule: 'text_contrast_sufficient fail_contrast',
    html: /^<span(?: class="ws-segment-text")?>$/,
    reason:
      'The label of a disabled checkbox or segment: WCAG 1.4.3 excludes it. The engine excludes the label, but no element inside. Contrast is the task of axe in every brand.',
  },
  {
    rule: 'text_contrast_sufficient fail_contrast',
    html: /class="ws-date-range-picker-label"/,
    reason: 'The word for a date of a disabled field: WCAG 1.4.3 excludes it.',
  },
  {
    rule: 'aria_attribute_allowed Fail_1',
    html: /aria-description="/,
    reason:
      'A closed tooltip with text is an `aria-description`: ARIA 1.3, in all three engines. The rules are of ARIA 1.2.',
  },
  {
    rule: 'aria_form_label_unique fail_label_not_unique',
    html: /^<form class="ws-form"/,
    reason: 'A form has no name of its own unless a page gives one, and the stories show several.',
  },
  {
    rule: 'aria_navigation_label_unique fail_label_not_unique',
    reason: 'The page shows all stories of a navigation. A page has one of each, or gives them names.',
  },
  {
    rule: 'aria_toolbar_label_unique Fail_1',
    reason: 'The page shows all stories of a toolbar.',
  },
  {
    rule: 'aria_region_label_unique fail_label_not_unique',
    reason: 'The page shows all stories of a banner or of the messages.',
  },
  {
    rule: 'combobox_active_descendant Fail_active_not_selected',
    html: /class="ws-command-input"/,
    reason: 'Nothing is chosen in a list of commands: the active one is where Enter goes.',
  },
  {
    rule: 'label_content_exists Fail_1',
    html: /^<label class="ws-swatch-item"/,
    reason: 'The name of a color without a text beside it is the `aria-label` of its radio button.',
  },
  {
    rule: 'label_ref_valid fail_invalid',
    html: /^<label class="ws-field-label"/,
    reason:
      'The label of a rich text field is that of what its form sends, which is hidden and moves focus to the editor.',
  },
  {
    rule: 'text_contrast_sufficient fail_contrast',
    html: /^<(p|h2) dir="auto">$/,
    reason: 'The text of a disabled editor: WCAG 1.4.3 excludes it.',
  },
  {
    rule: 'fieldset_label_valid Fail_2',
    reason: 'The page shows the same question in each state.',
  },
  {
    rule: 'aria_child_valid Fail_invalid_child',
    html: /role="menu"/,
    reason: 'A separator in a menu: the ARIA Authoring Practices have it in their examples, and ARIA 1.3 allows it.',
  },
  {
    rule: 'aria_child_valid Fail_invalid_child',
    html: /role="radiogroup"/,
    reason:
      'Each radio button is in a label with its text and picture. ARIA does not limit what else is in a radiogroup.',
  },
  {
    rule: 'label_name_visible Fail_1',
    html: /class="ws-(?:date-field-segment|slider-thumb)"/,
    reason:
      'The placeholder of a part is no label. Its name is that of the part and of the field: “month, your birthday”. So is that of a thumb of two: “your years, from”.',
  },
  {
    rule: 'aria_child_tabbable fail_missing_child',
    html: /class="ws-menu"/,
    reason: 'An open menu has the focus itself when a pointer has opened it; arrow keys go to its items.',
  },
  {
    rule: 'aria_child_valid Fail_invalid_child',
    html: /role="menubar"/,
    reason: 'An open menu is next to its item, as in the examples of the ARIA Authoring Practices.',
  },
  {
    rule: 'element_tabbable_role_valid fail_invalid_role',
    html: /class="ws-chart-mark"/,
    reason:
      'A value of a chart takes focus to be read: its name has all of it. ARIA has no widget role for what can only be read.',
  },
  {
    rule: 'element_tabbable_role_valid fail_invalid_role',
    html: /^<article\b[^>]*aria-posinset="/,
    reason: 'An article of a feed takes focus: the feed pattern of the ARIA Authoring Practices asks for it.',
  },
  {
    rule: 'element_tabbable_role_valid fail_no_valid_role',
    html: /^<div tabindex="0" class="ws-dialog-body">/,
    reason: 'A part that scrolls takes focus, so that arrow keys scroll it.',
  },
  {
    rule: 'aria_landmark_name_unique fail_label_not_unique',
    html: /^<section class="ws-key-claim"/,
    reason: 'A story shows one claim with each confidence.',
  },
  {
    rule: 'aria_article_label_unique fail_label_not_unique',
    html: /class="ws-card(?: ws-event-card)?"/,
    reason: 'A story shows one text several times: an event in each of its states, a wall with thousands of samples.',
  },
  {
    rule: 'fieldset_legend_valid Fail_1',
    html: /aria-label="[^"]+" role="radiogroup"/,
    reason: 'A group of radio buttons with a name of ARIA needs no legend: technique ARIA17 of WCAG.',
  },
  {
    rule: 'table_headers_related Fail_1',
    html: /^<td class="ws-table-cell ws-data-table-cell">/,
    reason: 'The cell of the button for the details of a row has no column header: the button names the row itself.',
  },
  {
    rule: 'aria_main_label_visible Fail_1',
    html: /^<body/,
    reason: 'The page of the tests has a main area, and so have the stories of a whole page.',
  },
  {
    rule: 'aria_main_label_unique Fail_1',
    html: /id="root"|class="ws-app-shell-main"/,
    reason: 'The page of the tests has a main area, and so have the stories of a whole page.',
  },
];
