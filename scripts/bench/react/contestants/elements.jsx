import { useLayoutEffect, useRef } from 'react';

/** Host elements, one class each; the contestant that uses them brings the style sheet. */

export const Root = ({ children }) => children;

export const Button = ({ children }) => (
  <button type="button" className="button">
    {children}
  </button>
);

export const Card = ({ title, text }) => (
  <div className="card">
    <h3 className="heading">{title}</h3>
    <p className="text">{text}</p>
    <Button>Read</Button>
  </div>
);

export const TextField = ({ id, label, hint }) => (
  <div className="field">
    <label className="label" htmlFor={id}>
      {label}
    </label>
    <input className="input" id={id} aria-describedby={`${id}-hint`} />
    <p className="hint" id={`${id}-hint`}>
      {hint}
    </p>
  </div>
);

/** The browser's own select; with `open` known, a button and a list of its own, since no script opens the browser's. */
export const Select = ({ id, label, options, open }) => (
  <div className="field">
    <label className="label" htmlFor={id}>
      {label}
    </label>
    {open === undefined ? (
      <select className="input" id={id}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    ) : (
      <button type="button" className="input" id={id}>
        {options[0]}
      </button>
    )}
    {open ? <List options={options} /> : null}
  </div>
);

function List({ options }) {
  const list = useRef(null);
  useLayoutEffect(() => list.current.showPopover(), []);
  return (
    <div popover="manual" role="listbox" className="list" ref={list}>
      {options.map((option) => (
        <div key={option} role="option" aria-selected={option === options[0]} className="option">
          {option}
        </div>
      ))}
    </div>
  );
}

export const Dialog = ({ open, ...rest }) => (open ? <OpenDialog {...rest} /> : null);

function OpenDialog({ title, text }) {
  const dialog = useRef(null);
  useLayoutEffect(() => dialog.current.showModal(), []);
  return (
    <dialog className="dialog" ref={dialog}>
      <h2 className="heading">{title}</h2>
      <p className="text">{text}</p>
      <Button>Close</Button>
    </dialog>
  );
}
