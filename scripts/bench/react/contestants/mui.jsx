import * as Mui from '@mui/material';

/** Mode and theme are props of the provider. */
export const switching = 'react';
const themeOf = (options) => (mode) => Mui.createTheme({ ...options, palette: { mode, ...options.palette } });
export const accents = ['#b8203f', '#6b3fd0'].map((main) => themeOf({ palette: { primary: { main } } }));
export const brands = [
  undefined,
  themeOf({
    palette: { primary: { main: '#6b3fd0' } },
    typography: { fontFamily: "'Readex Pro Variable', sans-serif", fontSize: 15.4 },
    shape: { borderRadius: 16 },
    spacing: 9,
  }),
];

export const Root = ({ mode, accent, brand, children }) => (
  <Mui.ThemeProvider theme={(brand ?? accent)(mode)}>{children}</Mui.ThemeProvider>
);

export const Button = ({ children }) => <Mui.Button variant="contained">{children}</Mui.Button>;

export const Card = ({ title, text }) => (
  <Mui.Card variant="outlined">
    <Mui.CardContent>
      <Mui.Typography variant="h3">{title}</Mui.Typography>
      <Mui.Typography color="text.secondary">{text}</Mui.Typography>
      <Mui.Button variant="contained">Read</Mui.Button>
    </Mui.CardContent>
  </Mui.Card>
);

export const TextField = ({ id, label, hint }) => <Mui.TextField id={id} label={label} helperText={hint} />;

export const Select = ({ id, label, options, open }) => (
  <Mui.FormControl>
    <Mui.InputLabel id={`${id}-label`}>{label}</Mui.InputLabel>
    <Mui.Select id={id} labelId={`${id}-label`} label={label} defaultValue={options[0]} open={open}>
      {options.map((option) => (
        <Mui.MenuItem key={option} value={option}>
          {option}
        </Mui.MenuItem>
      ))}
    </Mui.Select>
  </Mui.FormControl>
);

export const Dialog = ({ open = false, title, text }) => (
  <Mui.Dialog open={open}>
    <Mui.DialogTitle>{title}</Mui.DialogTitle>
    <Mui.DialogContent>
      <Mui.DialogContentText>{text}</Mui.DialogContentText>
    </Mui.DialogContent>
    <Mui.DialogActions>
      <Mui.Button>Close</Mui.Button>
    </Mui.DialogActions>
  </Mui.Dialog>
);
