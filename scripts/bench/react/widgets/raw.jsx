import { useLayoutEffect, useRef } from 'react';

export * from '../contestants/raw.jsx';

export const Menu = ({ open, label, items }) => (
  <>
    <button type="button" className="button">
      {label}
    </button>
    {open ? <Items items={items} /> : null}
  </>
);

function Items({ items }) {
  const list = useRef(null);
  useLayoutEffect(() => list.current.showPopover(), []);
  return (
    <div popover="manual" role="menu" className="list" ref={list}>
      {items.map((item) => (
        <div key={item} role="menuitem" tabIndex={-1} className="option">
          {item}
        </div>
      ))}
    </div>
  );
}
