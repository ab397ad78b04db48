import type { ReactNode } from 'react';
import type { ListWindow, RowRange } from '../../internal/use-window.js';
import { isOption, type LabelRow, type ListModel, type OptionRow, type Row } from './list-model.js';
import { Group, GroupLabel, Option, OptionDescription, OptionText } from './ListBox.styles.js';

interface OptionRowsProps {
  /** Base of the ids of rows. */
  id: string;
  model: ListModel;
  view: ListWindow;
  /** Keys of the chosen options. */
  selected: ReadonlySet<string>;
  /** The options take focus themselves. */
  focusable?: boolean | undefined;
  /** Before the text of an option. */
  renderStart?: ((row: OptionRow) => ReactNode) | undefined;
  /** After the text of an option. */
  renderEnd?: ((row: OptionRow) => ReactNode) | undefined;
}

/**
 * The rows of a list that are in view, in groups, with spacers for the others. A function and no component: in development,
 * React compares props deeply, and these hold thousands of options.
 */
export function renderRows(props: OptionRowsProps): ReactNode[] {
  const { view, model } = props;
  const parts: ReactNode[] = [];
  let done = 0;
  const space = (end: number) => {
    if (end > done) parts.push(<div key={`${done} ${end}`} role="presentation" data-rows={`${done} ${end}`} />);
  };
  for (const range of view.ranges) {
    space(range.start);
    parts.push(...renderRange(props, range));
    done = range.end;
  }
  space(model.rows.length);
  return parts;
}

function renderRange(props: OptionRowsProps, { start, end }: RowRange): ReactNode[] {
  const { model, id } = props;
  const parts: ReactNode[] = [];
  for (let index = start; index < end;) {
    const { group } = model.rows[index]!;
    let after = index + 1;
    while (after < end && group >= 0 && model.rows[after]!.group === group) after += 1;
    const first = index;
    const rows = model.rows.slice(index, after).map((row, offset) => renderRow(props, row, first + offset));
    const label = labelOf(model, group, index);
    // A group whose heading is not rendered keeps its name.
    const name =
      label && model.rows[index] === label
        ? { 'aria-labelledby': `${id}-group-${group}` }
        : { 'aria-label': typeof label?.label === 'string' ? label.label : undefined };
    if (group < 0) parts.push(...rows);
    else
      parts.push(
        <Group key={`group ${group} ${isOption(model.rows[index]) ? 'rest' : ''}`} role="group" {...name}>
          {rows}
        </Group>,
      );
    index = after;
  }
  return parts;
}

/** The heading of a group, which is before its rows. */
function labelOf({ rows }: ListModel, group: number, index: number): LabelRow | undefined {
  for (let row = index; row >= 0 && rows[row]!.group === group; row--) {
    const found: Row = rows[row]!;
    if (!isOption(found)) return found;
  }
  return undefined;
}

function renderRow(props: OptionRowsProps, row: Row, index: number) {
  const { id, model, view, selected, focusable, renderStart, renderEnd } = props;
  if (!isOption(row)) {
    return (
      <GroupLabel key="label" id={`${id}-group-${row.group}`} data-row={index} role="presentation">
        {row.label}
      </GroupLabel>
    );
  }
  const { option, position } = row;
  const { key } = option;
  return (
    <OneOption
      key={key}
      // An id has no spaces; a value may.
      id={`${id}-${encodeURIComponent(key)}`}
      isSelected={selected.has(key)}
      setSize={view.isPart ? model.size : undefined}
      {...{ option, position, index, focusable }}
      start={renderStart?.(row)}
      end={renderEnd?.(row)}
    />
  );
}

interface OneOptionProps extends Pick<OptionRowsProps, 'id' | 'focusable'> {
  option: OptionRow['option'];
  position: number;
  index: number;
  isSelected: boolean;
  /** The number of options, where not all are rendered. */
  setSize: number | undefined;
  start: ReactNode;
  end: ReactNode;
}

function OneOption({ id, option, position, index, isSelected, setSize, focusable, start, end }: OneOptionProps) {
  const isDescribed = option.description !== undefined;
  return (
    <Option
      role="option"
      id={id}
      aria-labelledby={isDescribed ? `${id}-label` : undefined}
      aria-describedby={isDescribed ? `${id}-description` : undefined}
      data-row={index}
      tabIndex={focusable ? -1 : undefined}
      aria-selected={isSelected}
      aria-disabled={option.disabled || undefined}
      aria-setsize={setSize}
      aria-posinset={setSize === undefined ? undefined : position}
    >
      {start}
      <OptionText>
        <bdi id={isDescribed ? `${id}-label` : undefined}>{option.label}</bdi>
        {isDescribed ? <OptionDescription id={`${id}-description`}>{option.description}</OptionDescription> : null}
      </OptionText>
      {end}
    </Option>
  );
}
