import * as Mui from '@mui/material';
import { DataGrid } from '@mui/x-data-grid';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker as MuiDatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import dayjs from 'dayjs';
import { useState } from 'react';

export * from '../contestants/mui.jsx';

export function Menu({ open = false, label, items }) {
  const [anchor, setAnchor] = useState(null);
  return (
    <>
      <Mui.Button ref={setAnchor}>{label}</Mui.Button>
      <Mui.Menu open={open && anchor !== null} anchorEl={anchor}>
        {items.map((item) => (
          <Mui.MenuItem key={item}>{item}</Mui.MenuItem>
        ))}
      </Mui.Menu>
    </>
  );
}

/** With a limit, as its documentation does for large lists. */
const filterOptions = Mui.createFilterOptions?.({ limit: 100 });

export const Combobox = ({ label, options }) => (
  <Mui.Autocomplete
    options={options}
    filterOptions={filterOptions}
    renderInput={(props) => <Mui.TextField {...props} label={label} />}
  />
);

export const DatePicker = ({ open = false, label }) => (
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <MuiDatePicker label={label} open={open} defaultValue={dayjs('2026-03-02')} />
  </LocalizationProvider>
);

/** The free edition shows at most a hundred rows on a page: it scrolls those, and sorts all. */
export const DataTable = ({ rows, columns, height }) => (
  <div style={{ height }}>
    <DataGrid
      rows={rows}
      columns={columns.map((field) => ({ field, headerName: field, width: 240 }))}
      initialState={{ pagination: { paginationModel: { pageSize: 100 } } }}
      pageSizeOptions={[100]}
    />
  </div>
);
