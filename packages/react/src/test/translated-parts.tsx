export const icon = <svg width="8" height="8" aria-hidden="true" />;

export const fieldStates = (render: (props: object) => React.ReactElement) =>
  [
    {},
    { label: 'Other' },
    { label: <b>Bold</b> },
    { required: true },
    { description: 'Why' },
    { description: 'Because' },
    { error: 'Wrong' },
    { error: 'Still wrong', required: true, description: 'Why' },
    { disabled: true },
  ].map((props) => render({ label: 'Name', ...props }));

export const cardStates = (render: (props: { label: React.ReactNode }) => React.ReactElement) =>
  [
    { label: 'Name' },
    { label: 'Other', description: 'Why' },
    { label: <b>Bold</b>, description: 'Because', media: icon },
    { label: 'Name', media: '*' },
  ].map((props) => render(props));

export const optional = { label: 'Name', optional: true };

export const circles = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: <b>Beta</b>, text: 'Beta' },
];
