/** Scenes that every contestant renders. Counts are those of the published measurements. */
const words = ['wind', 'water', 'stone', 'thread', 'ember', 'reed', 'star', 'grain'];
const options = words.slice(0, 5);
const list = (count, draw) => Array.from({ length: count }, (_, index) => draw(index));
const word = (index) => words[index % words.length];

const buttons = ({ Button }) => list(1000, (i) => <Button key={i}>{`${word(i)} ${i}`}</Button>);

const cards = ({ Card }) =>
  list(300, (i) => (
    <Card key={i} title={`A story of ${word(i)}`} text={`What ${word(i + 1)} taught us, retold in ${i} words.`} />
  ));

const fields = ({ TextField, Select }) =>
  list(100, (i) => (
    <div key={i}>
      <TextField id={`text-${i}`} label={`Name ${i}`} hint="As your friends say it" />
      <Select id={`select-${i}`} label={`Choice ${i}`} options={options} />
    </div>
  ));

const manyOptions = list(50, (i) => `${word(i)} ${i}`);

/** Closed at first; what is measured is opening it. */
const dialog = ({ Dialog }, open) => <Dialog open={open} title="A question" text="What happens next, in a sentence." />;

const select = ({ Select }, open) => <Select id="select" label="Choice" options={manyOptions} open={open} />;

export const scenes = { buttons, cards, fields, dialog, select };
