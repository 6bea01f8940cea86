/** English strings of what each screen holds, where screens are listed. */
export const places = {
  title: "Evidence",
  intro: "What the answer rests on. None of it has to be read to decide; all of it can be checked.",
  about: {
    weights: "Rank what matters, compare in pairs, or let the figures speak.",
    own: "Take in a table of your own figures, and see what it changes.",
    table: "Rank the rows of any table without it leaving your browser.",
    firm: "How far each weight may move, and which places each market takes.",
    ways: "The same decision under other methods, normalisations and weights.",
    decisions: "This decision beside another one.",
    all: "Every market with its place, its advice and the way to its page.",
    duel: "Where one market is ahead of another, criterion by criterion.",
    trade: "Trade between any two countries, Chinese customs month by month, and the figures of a published paper rebuilt.",
    mirror: "What exporters and importers report of the same trade, side by side.",
    model: "A gravity model of trade, estimated in your browser by two methods.",
    data: "Every figure with its source, year, licence and gaps.",
    audit: "Whether printed figures can all be true, with the sums that say so.",
    methods: "How every number is computed, on your own decision, and what the words mean.",
    api: "The same engine over HTTP, for programs.",
  },
} as const;
