/** What every contestant draws. Counts are those of the published measurements. */
const words = ['wind', 'water', 'stone', 'thread', 'ember', 'reed', 'star', 'grain'];
const options = words.slice(0, 5);
const list = (count, draw) => Array.from({ length: count }, (_, index) => draw(index));
const word = (index) => words[index % words.length];

const buttons = ({ Button }) => list(1000, (i) => <Button key={i}>{`${word(i)} ${i}`}</Button>);

const cards = ({ Card }) =>
  list(300, (i) => (
    <Card key={i} title={`A story of ${word(i)}`} text={`What ${word(i + 1)} taught us, told in ${i} words.`} />
  ));

const fields = ({ TextField, Select }) =>
  list(100, (i) => (
    <div key={i}>
      <TextField id={`text-${i}`} label={`Name ${i}`} hint="As your friends say it" />
      <Select id={`select-${i}`} label={`Choice ${i}`} options={options} />
    </div>
  ));

export const scenes = { buttons, cards, fields };
