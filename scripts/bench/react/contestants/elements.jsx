/** Host elements, one class each; the style sheet comes from who uses them. */

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

export const Select = ({ id, label, options }) => (
  <div className="field">
    <label className="label" htmlFor={id}>
      {label}
    </label>
    <select className="input" id={id}>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  </div>
);
