/** Past participles of English verbs that do not end in -ed. */
export const participles: ReadonlySet<string> = new Set(
  (
    'awoken beaten become begun bent bitten blown born borne bought bound bred broken brought built burnt burst cast caught ' +
    'chosen cut dealt done drawn driven drunk dug eaten fallen fed felt fought found forbidden forgiven forgotten frozen ' +
    'given gone grown heard held hidden hit hung hurt kept known laid lain led left lent let lit lost made meant met ' +
    'mistaken overcome overridden paid proven put quit read ridden risen run rung said seen sent set sewn shaken shot shown ' +
    'shut sold sought spent split spoken spread spun stolen stood stuck struck sung sunk swept sworn swum taken taught thought ' +
    'thrown told torn undone understood upset woken won worn woven written withdrawn withheld'
  ).split(' '),
);
/** Words in -ed that are adjectives after a form of `be`. */
export const adjectives: ReadonlySet<string> = new Set(
  'interested tired pleased worried excited married retired related supposed used unused limited advanced experienced red united need needed concerned'.split(
    ' ',
  ),
);
