import * as Aria from 'react-aria-components';

// No styles of its own: those of the floor, on the same theme.
export { accents, brands, switching } from './raw.jsx';

export const Root = ({ children }) => children;

export const Button = ({ children }) => <Aria.Button className="button">{children}</Aria.Button>;

export const Card = ({ title, text }) => (
  <div className="card">
    <h3 className="heading">{title}</h3>
    <p className="text">{text}</p>
    <Button>Read</Button>
  </div>
);

export const TextField = ({ id, label, hint }) => (
  <Aria.TextField id={id} className="field">
    <Aria.Label className="label">{label}</Aria.Label>
    <Aria.Input className="input" />
    <Aria.Text slot="description" className="hint">
      {hint}
    </Aria.Text>
  </Aria.TextField>
);

export const Select = ({ id, label, options, open }) => (
  <Aria.Select id={id} className="field" defaultSelectedKey={options[0]} isOpen={open}>
    <Aria.Label className="label">{label}</Aria.Label>
    <Aria.Button className="input">
      <Aria.SelectValue />
    </Aria.Button>
    <Aria.Popover className="list">
      <Aria.ListBox>
        {options.map((option) => (
          <Aria.ListBoxItem key={option} id={option} className="option">
            {option}
          </Aria.ListBoxItem>
        ))}
      </Aria.ListBox>
    </Aria.Popover>
  </Aria.Select>
);

export const Dialog = ({ open, title, text }) => (
  <Aria.ModalOverlay isOpen={open} className="backdrop">
    <Aria.Modal>
      <Aria.Dialog className="dialog">
        <Aria.Heading slot="title" className="heading">
          {title}
        </Aria.Heading>
        <p className="text">{text}</p>
        <Button>Close</Button>
      </Aria.Dialog>
    </Aria.Modal>
  </Aria.ModalOverlay>
);
