import { Combobox as BaseCombobox } from '@base-ui/react/combobox';
import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Toast } from '@base-ui/react/toast';

export * from '../contestants/base-ui.jsx';

export const Menu = ({ open, label, items }) => (
  <BaseMenu.Root open={open}>
    <BaseMenu.Trigger className="button">{label}</BaseMenu.Trigger>
    <BaseMenu.Portal>
      <BaseMenu.Positioner>
        <BaseMenu.Popup className="list">
          {items.map((item) => (
            <BaseMenu.Item key={item} className="option">
              {item}
            </BaseMenu.Item>
          ))}
        </BaseMenu.Popup>
      </BaseMenu.Positioner>
    </BaseMenu.Portal>
  </BaseMenu.Root>
);

/** With a limit, as its documentation does for large lists. */
export const Combobox = ({ label, options }) => (
  <BaseCombobox.Root items={options} limit={100}>
    <label>
      {label}
      <BaseCombobox.Input className="input" />
    </label>
    <BaseCombobox.Portal>
      <BaseCombobox.Positioner>
        <BaseCombobox.Popup className="list">
          <BaseCombobox.List>
            {(item) => (
              <BaseCombobox.Item key={item} value={item} className="option">
                {item}
              </BaseCombobox.Item>
            )}
          </BaseCombobox.List>
        </BaseCombobox.Popup>
      </BaseCombobox.Positioner>
    </BaseCombobox.Portal>
  </BaseCombobox.Root>
);

const manager = Toast.createToastManager();
export const toast = (title) => manager.add({ title });
const Shown = () =>
  Toast.useToastManager().toasts.map((each) => (
    <Toast.Root key={each.id} toast={each} className="card">
      <Toast.Title />
      <Toast.Close className="button">Close</Toast.Close>
    </Toast.Root>
  ));
export const Toasts = () => (
  <Toast.Provider toastManager={manager}>
    <Toast.Portal>
      <Toast.Viewport>
        <Shown />
      </Toast.Viewport>
    </Toast.Portal>
  </Toast.Provider>
);
