import { Button as BaseButton } from '@base-ui/react/button';
import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { Field } from '@base-ui/react/field';
import { Select as BaseSelect } from '@base-ui/react/select';

// No styles of its own: those of the floor, on the same theme.
export { accents, brands, switching } from './raw.jsx';

export const Root = ({ children }) => children;

export const Button = ({ children }) => <BaseButton className="button">{children}</BaseButton>;

export const Card = ({ title, text }) => (
  <div className="card">
    <h3 className="heading">{title}</h3>
    <p className="text">{text}</p>
    <Button>Read</Button>
  </div>
);

export const TextField = ({ id, label, hint }) => (
  <Field.Root className="field">
    <Field.Label className="label">{label}</Field.Label>
    <Field.Control className="input" id={id} />
    <Field.Description className="hint">{hint}</Field.Description>
  </Field.Root>
);

export const Select = ({ id, label, options, ...rest }) => (
  <Field.Root className="field">
    <Field.Label className="label">{label}</Field.Label>
    <BaseSelect.Root items={options.map((value) => ({ value, label: value }))} defaultValue={options[0]} {...rest}>
      <BaseSelect.Trigger className="input" id={id}>
        <BaseSelect.Value />
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner>
          <BaseSelect.Popup className="list">
            {options.map((option) => (
              <BaseSelect.Item key={option} value={option} className="option">
                <BaseSelect.ItemText>{option}</BaseSelect.ItemText>
              </BaseSelect.Item>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  </Field.Root>
);

export const Dialog = ({ open, title, text }) => (
  <BaseDialog.Root open={open}>
    <BaseDialog.Portal>
      <BaseDialog.Backdrop className="backdrop" />
      <BaseDialog.Popup className="dialog">
        <BaseDialog.Title className="heading">{title}</BaseDialog.Title>
        <BaseDialog.Description className="text">{text}</BaseDialog.Description>
        <BaseDialog.Close className="button">Close</BaseDialog.Close>
      </BaseDialog.Popup>
    </BaseDialog.Portal>
  </BaseDialog.Root>
);
