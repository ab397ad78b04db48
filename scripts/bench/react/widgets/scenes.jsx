/** Scenes of the larger components. A library without a component of the kind leaves the scene out. */
const words = ['wind', 'water', 'stone', 'thread', 'ember', 'reed', 'star', 'grain'];
const word = (index) => words[index % words.length];
const list = (count, draw) => Array.from({ length: count }, (_, index) => draw(index));

const items = list(50, (i) => `${word(i)} ${i}`);
const options = list(10_000, (i) => `${word(i)} ${word(i >> 3)} ${i}`);
const rows = list(100_000, (i) => ({
  id: String(i),
  title: `A story of ${word(i * 7)} ${(i * 7919) % 100_000}`,
  author: `${word(i)} ${word(i >> 2)}`,
  minutes: (i * 31) % 97,
}));
const columns = ['title', 'author', 'minutes'];

export const scenes = {
  menu: ({ Menu }, open) => <Menu open={open} label="Actions" items={items} />,
  combobox: ({ Combobox }) => <Combobox label="Choice" options={options} />,
  date: ({ DatePicker }, open) => <DatePicker open={open} label="Day" />,
  table: ({ DataTable }) => <DataTable rows={rows} columns={columns} height={600} />,
  toasts: ({ Toasts }) => <Toasts />,
  page: ({ Page }) => <Page />,
};
